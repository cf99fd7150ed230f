import { hypergeometric, sumOfCounts } from '../statistics/hypergeometric.ts';
import type { CountDistribution } from '../statistics/hypergeometric.ts';

/** What chance gives for one cell. */
export interface CellNull {
  readonly expected: number;
  /** (observed − expected) / sd; null where chance leaves no choice. */
  readonly z: number | null;
  /** Chance of so few, or so many, or of none at all. */
  readonly pBelow: number;
  readonly pAbove: number;
  readonly pEmpty: number;
}

/**
 * The null model of a cell, exactly: the value sets of the column dimension are dealt out anew to the items of each
 * stratum, so that both margins, the number of values of each item, and which values go together stay as they are. Within
 * a stratum the number of items that have both values is hypergeometric; strata are independent.
 *
 * @param strata For each stratum: its items, those with the row's value, those with the column's.
 */
export function cellNull(
  strata: readonly (readonly [items: number, inRow: number, inColumn: number])[],
  observed: number,
): CellNull {
  const sure: CountDistribution = { lowest: 0, chances: Float64Array.of(1) };
  const { lowest, chances } = strata
    .map(([items, inRow, inColumn]) => hypergeometric(items, inRow, inColumn))
    .reduce(sumOfCounts, sure);
  let expected = 0;
  chances.forEach((chance, place) => (expected += chance * (lowest + place)));
  let variance = 0;
  let pBelow = 0;
  let pAbove = 0;
  chances.forEach((chance, place) => {
    const count = lowest + place;
    variance += chance * (count - expected) ** 2;
    if (count <= observed) pBelow += chance;
    if (count >= observed) pAbove += chance;
  });
  return {
    expected,
    z: chances.length === 1 ? null : (observed - expected) / Math.sqrt(variance),
    pBelow: Math.min(1, pBelow),
    pAbove: Math.min(1, pAbove),
    pEmpty: lowest === 0 ? Math.min(1, chances[0]) : 0,
  };
}
