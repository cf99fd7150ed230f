import type { Steps } from './run.ts';

/**
 * The steps of a part of some work as steps of the whole: its progress from nothing to all becomes `from` to `to`.
 *
 * @example
 * const groups = yield* partSteps({ from: 0, to: 30, total: 100 }, groupSteps(network));
 */
export function* partSteps<Result>(
  { from, to, total }: { readonly from: number; readonly to: number; readonly total: number },
  steps: Steps<Result>,
): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, total: own } = step.value;
    yield { done: from + ((to - from) * done) / Math.max(1, own), total };
  }
}
