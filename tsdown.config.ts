import { existsSync } from 'node:fs';
import { defineConfig } from 'tsdown';

// One build for every package: ES modules and, unless only the command is wanted, declarations.
export default defineConfig({
  workspace: ['packages/*'],
  entry: existsSync('src/command.ts') ? ['src/index.ts', 'src/command.ts'] : ['src/index.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: process.env['PARTNERMAP_DECLARATIONS'] !== 'no',
  clean: true,
  sourcemap: false,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
});
