import type { Dataset } from '../dataset/dataset.ts';
import { adjustPValues } from '../statistics/adjustPValues.ts';
import { sumOfCounts } from '../statistics/hypergeometric.ts';
import type { CountDistribution } from '../statistics/hypergeometric.ts';
import { leastKnown, valuesIn } from './coverage.ts';
import { doubtsOf } from './coverageGaps.ts';
import type { CoverageItems } from './coverageItems.ts';
import { significance } from './gap.ts';
import type { Gap, GapReason } from './gap.ts';
import { makeGap } from './makeGap.ts';

/**
 * Expected values of one dimension that no item has, or a single one.
 *
 * Null model: every item has as many expected values as it has, each equally likely; with V values the chance that an
 * item with k of them lacks a given one is 1 − k/V. A value is a gap if at least half of the items are known and its
 * chance, adjusted over the values of the dimension (Benjamini–Hochberg), is at most 0.05; else it is not judged. Regions
 * differ in size: the null says how unusual emptiness is, not how many there should be. O(items²).
 */
export function coverageValueGaps(dataset: Dataset, items: CoverageItems, dimension: string): readonly Gap[] {
  const sets = items.valuesOf(dimension);
  const values = valuesIn(dataset, dimension, sets).filter(({ expected }) => expected);
  const codes = new Set(values.map(({ code }) => code));
  const sizes = sets.map((set) => set.filter((code) => codes.has(code)).length);
  const known = sets.filter(({ length }) => length > 0).length;
  if (known === 0 || values.length < 2) return [];
  const { lowest, chances } = balancedSum(
    sizes
      .filter((size) => size > 0)
      .map((size) => ({
        lowest: 0,
        chances: Float64Array.of(1 - size / values.length, size / values.length),
      })),
  );
  const expected = sizes.reduce((sum, size) => sum + size, 0) / values.length;
  const below = (count: number): number =>
    Math.min(
      1,
      chances.subarray(0, Math.max(0, count - lowest + 1)).reduce((sum, chance) => sum + chance, 0),
    );
  const adjusted = adjustPValues(
    values.map((value) => below(value.items)),
    'benjamini-hochberg',
  );
  return values.flatMap(({ code, items: observed }, place) => {
    if (observed > 1) return [];
    const enough = known >= leastKnown * sets.length;
    const judged = enough && adjusted[place] <= significance;
    const few: GapReason =
      items.counted === 'organisations' ? 'too-few-organisations' : 'too-few-initiatives';
    const reason: GapReason = observed === 0 ? 'empty' : 'only-one';
    return [
      makeGap(
        'coverage-value',
        judged ? reason : enough ? few : 'too-many-unknown',
        [items.counted, `${dimension}=${code ?? ''}`],
        { values: [{ dimension, code: code ?? '' }], counted: items.counted },
        {
          observed,
          total: sets.length,
          expected,
          p: below(observed),
          pAdjusted: adjusted[place],
          judged,
          doubts: doubtsOf(expected, known, sets.length - known),
        },
      ),
    ];
  });
}

/** The sum of many independent counts, added in pairs, so that short distributions meet short ones. */
function balancedSum(counts: readonly CountDistribution[]): CountDistribution {
  if (counts.length === 0) return { lowest: 0, chances: Float64Array.of(1) };
  if (counts.length === 1) return counts[0];
  const half = counts.length >> 1;
  return sumOfCounts(balancedSum(counts.slice(0, half)), balancedSum(counts.slice(half)));
}
