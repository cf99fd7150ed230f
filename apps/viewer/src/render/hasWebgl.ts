let known: boolean | null = null;

/** Whether there is WebGL. Asked while the worker still computes, this takes its long start out of the map's. */
export function hasWebgl(): boolean {
  if (known === null) {
    const context = document.createElement('canvas').getContext('webgl2');
    known = context !== null;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return known;
}
