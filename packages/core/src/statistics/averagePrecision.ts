import { thresholds } from './thresholds.ts';

/**
 * Average precision: Σ (recallₜ − recallₜ₋₁)·precisionₜ over the distinct scores, from the highest; tied scores enter
 * together. From the base rate (roughly, for a score that says nothing) to 1. Null without positives. O(n log n).
 *
 * @param outcomes 1 where the candidate came true, else 0.
 * @throws RangeError if the lists differ in length.
 */
export function averagePrecision(outcomes: ArrayLike<number>, scores: ArrayLike<number>): number | null {
  let taken = 0;
  let hits = 0;
  let sum = 0;
  for (const { size, positives } of thresholds(outcomes, scores)) {
    taken += size;
    hits += positives;
    sum += (positives * hits) / taken;
  }
  return hits === 0 ? null : sum / hits;
}
