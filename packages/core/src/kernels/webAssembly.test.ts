import { afterEach, expect, test, vi } from 'vitest';
import { betweennessModule } from './betweennessModule.ts';
import { kernelExports } from './webAssembly.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** An engine that notes what it is given, and refuses modules of one byte. */
function engine(): { readonly compiled: (readonly number[])[] } {
  const compiled: (readonly number[])[] = [];
  class Module {
    readonly bytes: readonly number[];
    constructor(bytes: Uint8Array) {
      this.bytes = [...bytes];
      compiled.push(this.bytes);
      if (bytes.length === 1) throw new TypeError('refused');
    }
  }
  class Instance {
    readonly exports: unknown;
    constructor(module: object) {
      this.exports = { module };
    }
  }
  vi.stubGlobal('WebAssembly', { Module, Instance });
  return { compiled };
}

test('a module is compiled once from its text, and everyone gets an instance of their own', () => {
  const { compiled } = engine();
  const [first, second] = [kernelExports('AAEC/w=='), kernelExports('AAEC/w==')] as { module: object }[];
  expect(compiled).toEqual([[0, 1, 2, 255]]);
  expect(first).not.toBe(second);
  expect(first.module).toBe(second.module);
});

test('a module that is refused gives no kernel, and is not tried again', () => {
  const { compiled } = engine();
  expect([kernelExports('Bw=='), kernelExports('Bw==')]).toEqual([null, null]);
  expect(compiled).toEqual([[7]]);
});

test('instances of the real engine share nothing', () => {
  const [first, second] = [kernelExports(betweennessModule), kernelExports(betweennessModule)] as {
    memory: object;
  }[];
  expect(first.memory).not.toBe(second.memory);
});

test('without WebAssembly, or with a module that it refuses, there is no kernel', () => {
  expect(kernelExports('AAAA')).toBeNull();
  vi.stubGlobal('WebAssembly', undefined);
  expect(kernelExports(betweennessModule)).toBeNull();
});
