import { contingency } from './contingency.ts';
import type { Contingency } from './contingency.ts';
import { information } from './mutualInformation.ts';

/**
 * Mutual information of two partitions adjusted for chance: (I − E[I]) / ((H(A) + H(B))/2 − E[I]), where E[I] is its
 * mean over all pairs of partitions with the same group sizes. 1 for equal partitions, 0 on average for unrelated
 * ones, below 0 for less than chance.
 *
 * 1 if both have one group only; 0 if every partition with these sizes is equally informative (one has one group
 * only, or both consist of single items): agreement is then no evidence. Null for no items.
 * O(n + n · groups of A · groups of B / the smaller number of groups).
 *
 * @see Vinh, Epps & Bailey (2010), JMLR 11:2837
 */
export function adjustedMutualInformation(
  a: ArrayLike<string | number>,
  b: ArrayLike<string | number>,
): number | null {
  const table = contingency(a, b);
  if (table.items === 0) return null;
  if (table.rows.length === 1 && table.columns.length === 1) return 1;
  const { entropyA, entropyB, mutual } = information(table);
  const expected = expectedMutualInformation(table);
  const possible = (entropyA + entropyB) / 2 - expected;
  return possible < 1e-12 ? 0 : (mutual - expected) / possible;
}

/** The mean of the mutual information under the hypergeometric model of fixed group sizes. */
function expectedMutualInformation({ items, rows, columns }: Contingency): number {
  const logFactorial = new Float64Array(items + 1);
  for (let i = 2; i <= items; i++) logFactorial[i] = logFactorial[i - 1] + Math.log(i);
  let sum = 0;
  for (const row of rows) {
    for (const column of columns) {
      const fixed =
        logFactorial[row] +
        logFactorial[column] +
        logFactorial[items - row] +
        logFactorial[items - column] -
        logFactorial[items];
      for (let size = Math.max(1, row + column - items); size <= Math.min(row, column); size++) {
        const chance = Math.exp(
          fixed -
            logFactorial[size] -
            logFactorial[row - size] -
            logFactorial[column - size] -
            logFactorial[items - row - column + size],
        );
        sum += (size / items) * Math.log((size * items) / (row * column)) * chance;
      }
    }
  }
  return sum;
}
