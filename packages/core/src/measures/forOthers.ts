import type { MeasureInput, MeasureResult } from './measure.ts';
import { undefinedFor } from './measure.ts';

/** Above this many organisations, taking each out in turn takes more than a minute. */
export const largestTakenApart = 2000;

/** A measure of what happens to the others: undefined without any, and on networks where it would take too long. */
export function forOthers(
  largest: number,
  compute: (input: MeasureInput) => MeasureResult,
): (input: MeasureInput) => MeasureResult {
  return (input) => {
    const { order } = input.network.adjacency;
    if (order === 0) return undefinedFor('empty-network');
    if (order === 1) return undefinedFor('too-few-organisations');
    return order > largest ? undefinedFor('too-large') : compute(input);
  };
}
