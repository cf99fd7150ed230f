import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { exampleData } from './build/exampleData.ts';
import { trimLocales } from './build/trimLocales.ts';
import { singleFile } from './build/singleFile.ts';
import { writePolicy } from './build/writePolicy.ts';

// The packages are taken from their sources, so that the viewer needs no build of them.
const conditions = ['partnermap-source', ...defaultClientConditions];

export default defineConfig(({ mode }) => {
  const single = mode === 'single-file';
  return {
    base: './',
    plugins: [
      react(),
      trimLocales(),
      exampleData(conditions),
      single ? singleFile('partnermap.html') : writePolicy(),
    ],
    resolve: { conditions },
    worker: { format: single ? 'iife' : 'es' },
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      ...(single
        ? {
            outDir: 'out',
            assetsInlineLimit: Number.MAX_SAFE_INTEGER,
            cssCodeSplit: false,
            rolldownOptions: { output: { codeSplitting: false } },
          }
        : {}),
    },
    server: { fs: { allow: ['../..'] } },
  };
});
