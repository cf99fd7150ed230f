import { thresholds } from './thresholds.ts';

/**
 * Area under the ROC curve: the chance that a random positive scores above a random negative; ties count ½.
 * From 0 to 1, .5 for a score that says nothing. Null without positives or without negatives. O(n log n).
 *
 * @param outcomes 1 where the candidate came true, else 0.
 * @throws RangeError if the lists differ in length.
 * @see Hanley & McNeil (1982), doi:10.1148/radiology.143.1.7063747
 */
export function rocAuc(outcomes: ArrayLike<number>, scores: ArrayLike<number>): number | null {
  let above = 0;
  let negatives = 0;
  let won = 0;
  for (const { size, positives } of thresholds(outcomes, scores)) {
    const missed = size - positives;
    won += missed * (above + positives / 2);
    above += positives;
    negatives += missed;
  }
  return above === 0 || negatives === 0 ? null : won / (above * negatives);
}
