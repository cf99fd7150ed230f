// Compiles the numeric kernels to WebAssembly and writes them as text into src, so that they need no file at run time:
// `pnpm --filter @partnermap/core run build:wasm`. A test compiles them anew and compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileKernel } from './compile.mjs';

const text = await compileKernel('betweenness');
writeFileSync(
  fileURLToPath(new URL('../src/kernels/betweennessModule.ts', import.meta.url)),
  `/** assembly/betweenness.ts, compiled by \`build:wasm\` and written in base 64. */\nexport const betweennessModule =\n  '${text}';\n`,
);
