import { afterEach, expect, test, vi } from 'vitest';
import { betweennessModule } from './betweennessModule.ts';
import { pathTotalsModule } from './pathTotalsModule.ts';
import { kernelExports } from './webAssembly.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

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

test('without WebAssembly, or with a module that it refuses, there is no kernel', () => {
  expect(kernelExports('AAAA')).toBeNull();
  vi.stubGlobal('WebAssembly', undefined);
  expect(kernelExports(betweennessModule)).toBeNull();
});
