import { readFileSync } from 'node:fs';
import { main } from 'assemblyscript/asc';

export const kernels = ['betweenness', 'pathTotals'];

/** The kernel assembly/`name`.ts as WebAssembly in base 64. */
export async function compileKernel(name) {
  let module = null;
  const { error } = await main(
    ['kernel.ts', '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'],
    {
      readFile: (file) =>
        file === 'kernel.ts' ? readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8') : null,
      writeFile: (file, contents) => {
        if (file === 'kernel.wasm') module = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || module === null) throw new Error(error?.message);
  return Buffer.from(module).toString('base64');
}
