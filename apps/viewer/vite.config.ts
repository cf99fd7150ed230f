import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { exampleData } from './build/exampleData.ts';
import { trimLocales } from './build/trimLocales.ts';
import { preload } from './build/preload.ts';
import { precompress } from './build/precompress.ts';
import { singleFile } from './build/singleFile.ts';
import { subsetFonts } from './build/subsetFonts.ts';
import { writePolicy } from './build/writePolicy.ts';

// The packages are taken from their sources, so that the viewer needs no build of them.
const conditions = ['partnermap-source', ...defaultClientConditions];

/** What several calls share is put together where it is small: asking for a file costs more than its bytes. */
const fewChunks = {
  chunkFileNames: ({ name }: { readonly name: string }) => `assets/${name.split('~')[0]}-[hash].js`,
  codeSplitting: {
    groups: [{ name: 'shared', entriesAware: true, entriesAwareMergeThreshold: 12_000, minShareCount: 2 }],
  },
};

/** What several parts of the page have controls from: in one file they are smaller than in many. */
const controls = { name: 'controls', test: /react-(?:aria|stately)/u, minShareCount: 2 };

export default defineConfig(({ mode }) => {
  const single = mode === 'single-file';
  return {
    base: './',
    plugins: [
      react(),
      trimLocales(),
      exampleData(conditions),
      subsetFonts(),
      ...(single
        ? [singleFile('partnermap.html')]
        : [writePolicy(), preload(['/src/page.tsx', 'virtual:example/stem4all']), precompress()]),
    ],
    resolve: { conditions },
    worker: {
      format: single ? 'iife' : 'es',
      rolldownOptions: {
        // What only later calls need must not come with the first ones.
        experimental: { chunkOptimization: { mergeCommonChunks: false } },
        ...(single ? {} : { output: fewChunks }),
      },
    },
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      // Not even a small font stands in the style sheet: most readers need no letter of it.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      ...(single ? { outDir: 'out', cssCodeSplit: false } : {}),
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: single ? false : { groups: [controls] } },
      },
    },
    server: { fs: { allow: ['../..'] } },
  };
});
