// Compiles the numeric kernels to WebAssembly and writes them as text into src, so that they need no file at run time:
// `pnpm --filter @partnermap/core run build:wasm`. A test compiles them anew and compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileKernel, kernels } from './compile.mjs';

for (const name of kernels) {
  const text = await compileKernel(name);
  writeFileSync(
    fileURLToPath(new URL(`../src/kernels/${name}Module.ts`, import.meta.url)),
    `/** assembly/${name}.ts, compiled by \`build:wasm\` and written in base 64. */\nexport const ${name}Module =\n  '${text}';\n`,
  );
}
