import { pearson } from './pearson.ts';
import { averageRanks } from './ranks.ts';

/**
 * Spearman's rank correlation: Pearson's correlation of the average ranks, from −1 to 1.
 * Null for fewer than two pairs, or where one list does not vary. O(n log n).
 *
 * @throws RangeError if the lists differ in length.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return pearson(averageRanks(x), averageRanks(y));
}
