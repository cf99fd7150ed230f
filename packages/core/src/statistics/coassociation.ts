import { requireSameLength } from './sameLength.ts';

/**
 * Co-association of several partitions of the same items: the share of partitions that put i and j into one group,
 * as n rows of n in one array (`i·n + j`). 1 on the diagonal. Null for no partitions. O(partitions · n²).
 *
 * @throws RangeError if the partitions differ in length.
 * @see Fred & Jain (2005), doi:10.1109/TPAMI.2005.113
 */
export function coassociation(partitions: readonly ArrayLike<string | number>[]): Float64Array | null {
  if (partitions.length === 0) return null;
  const n = partitions[0].length;
  const together = new Float64Array(n * n);
  for (const groups of partitions) {
    requireSameLength(groups, partitions[0]);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) if (groups[i] === groups[j]) together[i * n + j]++;
    }
  }
  return together.map((count) => count / partitions.length);
}
