import { expect, test } from 'vitest';
import { betweennessModule } from './betweennessModule.ts';
import { pathTotalsModule } from './pathTotalsModule.ts';

test('the modules in the source are the compiled kernels', async () => {
  // Not a type of this project: the compiler is only needed here and by `build:wasm`.
  const path = '../../assembly/compile.mjs';
  const { compileKernel, kernels } = (await import(path)) as {
    compileKernel: (name: string) => Promise<string>;
    kernels: readonly string[];
  };
  const written = new Map([
    ['betweenness', betweennessModule],
    ['pathTotals', pathTotalsModule],
  ]);
  expect([...written.keys()]).toEqual(kernels);
  for (const [name, text] of written) expect(await compileKernel(name)).toBe(text);
});
