import { thresholds } from './thresholds.ts';

/**
 * The share of the k best-scored candidates that came true: its exact expectation when ties are broken at random.
 * Of a run of equal scores that straddles the k-th place, the places left are filled by a random sample of the run.
 * k is cut to the number of candidates; null for none. O(n log n).
 *
 * @param outcomes 1 where the candidate came true, else 0.
 * @throws RangeError if the lists differ in length, or k is not a whole number above 0.
 * @see McSherry & Najork (2008), doi:10.1007/978-3-540-78646-7_38
 * @example
 * precisionAtK([1, 0, 1], [2, 1, 1], 2); // (1 + ½) / 2
 */
export function precisionAtK(
  outcomes: ArrayLike<number>,
  scores: ArrayLike<number>,
  k: number,
): number | null {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is a whole number above 0, not ${k}.`);
  const places = Math.min(k, scores.length);
  let left = places;
  let hits = 0;
  for (const { size, positives } of thresholds(outcomes, scores)) {
    const taken = Math.min(left, size);
    hits += (taken * positives) / size;
    left -= taken;
  }
  return places === 0 ? null : hits / places;
}
