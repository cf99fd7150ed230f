import type { ViewerPage } from './viewerPage.ts';

type Exports = Readonly<Record<string, unknown>>;
type Kernel = new (module: object) => { readonly exports: Exports };

/**
 * Counts from now on how often the compiled kernel of betweenness goes through sources in the viewer's worker: never
 * where the page does not let it be compiled, and the plain kernel steps in.
 */
export async function countKernelRuns({ page }: ViewerPage): Promise<() => Promise<number>> {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('The page has no worker.');
  await worker.evaluate(() => {
    const scope = globalThis as unknown as {
      WebAssembly: { readonly Module: unknown; readonly Instance: Kernel };
      kernelRuns: number;
    };
    const { Module, Instance } = scope.WebAssembly;
    scope.kernelRuns = 0;
    class Watched {
      readonly exports: Exports;
      constructor(module: object) {
        const { exports } = new Instance(module);
        const own = exports['addSources'];
        const addSources = (...given: unknown[]): unknown => {
          scope.kernelRuns += 1;
          return typeof own === 'function' ? Reflect.apply(own, null, given) : null;
        };
        this.exports = { ...exports, ...(own === undefined ? {} : { addSources }) };
      }
    }
    scope.WebAssembly = { Module, Instance: Watched };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { readonly kernelRuns: number }).kernelRuns);
}

/** Makes the viewer compute on another network: without the facilitator. */
export async function withoutFacilitator({ page, words }: ViewerPage): Promise<void> {
  await page.getByRole('button', { name: words.say('viewer.filters'), exact: true }).click();
  await page.getByText(words.say('viewer.withoutFacilitator'), { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByText('151 of 152 organisations shown', { exact: true }).first().waitFor();
}
