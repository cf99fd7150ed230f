const longestWait = 1000;

/** Waits until the page has drawn what it has to and nothing more urgent is to be done; never for long. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not every browser knows when it is idle.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve);
  });
}
