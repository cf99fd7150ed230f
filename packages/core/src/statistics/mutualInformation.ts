import { contingency } from './contingency.ts';
import type { Contingency } from './contingency.ts';

/** Entropies of two partitions and what they say about each other, in nats. */
export interface Information {
  readonly entropyA: number;
  readonly entropyB: number;
  readonly mutual: number;
}

type Groups = ArrayLike<string | number>;

function entropy(sizes: readonly number[], items: number): number {
  return sizes.reduce((sum, size) => sum - (size / items) * Math.log(size / items), 0);
}

/** Entropies and mutual information of a contingency table; all 0 without items. */
export function information({ items, rows, columns, cells }: Contingency): Information {
  let mutual = 0;
  for (const { row, column, size } of cells) {
    mutual += (size / items) * Math.log((size * items) / (rows[row] * columns[column]));
  }
  return { entropyA: entropy(rows, items), entropyB: entropy(columns, items), mutual: Math.max(0, mutual) };
}

/**
 * Normalised mutual information of two partitions: I(A;B) / average of the entropies, from 0 to 1. It rises with the
 * number of groups even for unrelated partitions: prefer `adjustedMutualInformation`.
 * 1 if both have one group only (they agree), 0 if only one does. Null for no items. O(n).
 *
 * @param average Which average of H(A) and H(B) divides.
 * @see Strehl & Ghosh (2002), JMLR 3:583
 */
export function normalizedMutualInformation(
  a: Groups,
  b: Groups,
  average: 'arithmetic' | 'max' = 'arithmetic',
): number | null {
  const table = contingency(a, b);
  if (table.items === 0) return null;
  if (table.rows.length === 1 && table.columns.length === 1) return 1;
  const { entropyA, entropyB, mutual } = information(table);
  return mutual / (average === 'max' ? Math.max(entropyA, entropyB) : (entropyA + entropyB) / 2);
}

/**
 * Homogeneity I/H(A) (each group of B holds members of one group of A), completeness I/H(B) (each group of A stays
 * in one group of B), and their harmonic mean, the V-measure; each from 0 to 1, and 1 where it divides by no entropy.
 * Null for no items. O(n).
 *
 * @see Rosenberg & Hirschberg (2007), EMNLP-CoNLL, 410–420
 */
export function vMeasure(
  a: Groups,
  b: Groups,
): { readonly homogeneity: number; readonly completeness: number; readonly vMeasure: number } | null {
  const table = contingency(a, b);
  if (table.items === 0) return null;
  const { entropyA, entropyB, mutual } = information(table);
  const homogeneity = table.rows.length === 1 ? 1 : mutual / entropyA;
  const completeness = table.columns.length === 1 ? 1 : mutual / entropyB;
  const sum = homogeneity + completeness;
  return { homogeneity, completeness, vMeasure: sum === 0 ? 0 : (2 * homogeneity * completeness) / sum };
}

/**
 * Variation of information: H(A) + H(B) − 2·I(A;B) in nats, a metric on partitions; 0 if they are equal, at most
 * ln n. Null for no items. O(n).
 *
 * @see Meilă (2007), doi:10.1016/j.jmva.2006.11.013
 */
export function variationOfInformation(a: Groups, b: Groups): number | null {
  const table = contingency(a, b);
  if (table.items === 0) return null;
  const { entropyA, entropyB, mutual } = information(table);
  return Math.max(0, entropyA + entropyB - 2 * mutual);
}
