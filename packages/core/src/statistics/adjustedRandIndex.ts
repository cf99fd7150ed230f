import { contingency } from './contingency.ts';

/** Ordered pairs: counted twice everywhere, which cancels. */
const pairs = (size: number): number => size * (size - 1);

/**
 * Rand index of two partitions adjusted for chance: (Σ pairs in overlaps − expected) / (mean of the pairs in the
 * groups of each − expected). 1 for equal partitions, 0 on average for unrelated ones, at least −.5.
 * 1 where both put no pair, or every pair, together. Null for no items. O(n).
 *
 * @see Hubert & Arabie (1985), doi:10.1007/BF01908075
 */
export function adjustedRandIndex(
  a: ArrayLike<string | number>,
  b: ArrayLike<string | number>,
): number | null {
  const { items, rows, columns, cells } = contingency(a, b);
  if (items === 0) return null;
  const together = cells.reduce((sum, { size }) => sum + pairs(size), 0);
  const inA = rows.reduce((sum, size) => sum + pairs(size), 0);
  const inB = columns.reduce((sum, size) => sum + pairs(size), 0);
  const all = pairs(items);
  if ((inA === 0 && inB === 0) || (inA === all && inB === all)) return 1;
  const expected = (inA * inB) / all;
  return (together - expected) / ((inA + inB) / 2 - expected);
}
