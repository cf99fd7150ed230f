/** The part of WebAssembly that is used: every engine has it, but the language's own library does not list it. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const compiled = new Map<string, object | null>();

/**
 * A new instance of a kernel: what the module (in base 64, compiled once) exports. Null where there is no WebAssembly, a
 * page forbids it or the engine lacks its vectors: a plain kernel does it then.
 */
export function kernelExports(module: string): unknown {
  const { WebAssembly: engine } = globalThis as unknown as { readonly WebAssembly?: Engine };
  if (engine === undefined) return null;
  let found = compiled.get(module);
  if (found === undefined) {
    try {
      found = new engine.Module(Uint8Array.from(atob(module), (character) => character.charCodeAt(0)));
    } catch {
      found = null;
    }
    compiled.set(module, found);
  }
  return found === null ? null : new engine.Instance(found).exports;
}
