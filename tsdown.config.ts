import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsdown';
import type { UserConfig } from 'tsdown';

// ES modules of every package and, unless only the command is wanted, declarations. What a package exports as its
// source is what is built; the one with a command runs on Node only.
const declarations = process.env['PARTNERMAP_DECLARATIONS'] !== 'no';
// Where the packages are built: `.ci/build.mjs` moves them to their places when they are whole.
const place = process.env['PARTNERMAP_BUILD'];

interface Manifest {
  readonly bin?: object;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

function config(name: string): UserConfig {
  const folder = join('packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const sources = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target['partnermap-source']],
  );
  return {
    cwd: folder,
    ...(place === undefined ? {} : { outDir: join(place, name) }),
    entry: [
      ...sources,
      ...(manifest.bin === undefined
        ? []
        : ['src/command.ts', 'src/commandThread.ts', 'src/analysisWorker.ts']),
    ],
    format: 'esm',
    target: 'es2023',
    platform: manifest.bin === undefined ? 'neutral' : 'node',
    fixedExtension: false,
    dts: declarations,
    inputOptions: { checks: { pluginTimings: false } },
    clean: true,
  };
}

export default defineConfig(
  readdirSync('packages')
    .filter((name) => existsSync(join('packages', name, 'src/index.ts')))
    .map(config),
);
