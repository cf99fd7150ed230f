import { expectedValues } from '../dataset/expectedValues.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { compareIds } from '../network/order.ts';
import { adjustPValues } from '../statistics/adjustPValues.ts';
import type { CoverageItems } from './coverageItems.ts';
import { cellNull } from './coverageNull.ts';
import type { DimensionPair } from './dimensions.ts';
import { significance } from './gap.ts';
import type { Counted, GapReason } from './gap.ts';

/** A value of a dimension in a coverage matrix; `code` null stands for unknown. */
export interface CoverageValue {
  readonly code: string | null;
  /** Whether `terms` lists it. */
  readonly expected: boolean;
  /** How many items have it. */
  readonly items: number;
}

export interface CoverageCell {
  readonly row: string | null;
  readonly column: string | null;
  /** Items that have both values. An item with several values stands in several cells. */
  readonly observed: number;
  /** Mean under the null model; null in the unknown row and column. */
  readonly expected: number | null;
  readonly z: number | null;
  /** Chance of so few, or so many, under the null model. */
  readonly p: number | null;
  readonly pAbove: number | null;
  /** `p` adjusted over the cells of the matrix that could be judged (Benjamini–Hochberg); null for the others. */
  readonly pAdjusted: number | null;
  /** No item; a single one, which nothing replaces; or more. */
  readonly state: 'empty' | 'thin' | 'covered';
  /** Whether it is a gap: it could be judged, and is rarer than the null model gives. */
  readonly gap: boolean;
  /** What kind of gap it is, or why it is none; null in the unknown row and column. */
  readonly reason: GapReason | null;
}

/** How many items combine the values of two dimensions; the last row and column are those of unknown value. */
export interface CoverageMatrix {
  readonly counted: Counted;
  readonly dimensions: DimensionPair;
  readonly rows: readonly CoverageValue[];
  readonly columns: readonly CoverageValue[];
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly CoverageCell[])[];
  readonly items: number;
  /** Items with a known value in both dimensions, in the first, in the second. */
  readonly known: number;
  readonly knownRows: number;
  readonly knownColumns: number;
}

/** At least this share of the items must be known in both dimensions before an empty cell can be called a gap. */
export const leastKnown = 0.5;

/**
 * Coverage of two dimensions: how many items have each combination of values, and which combinations are missing.
 *
 * Values stand in the order of `terms`, those outside `terms` after them, the unknown last. Null model: the value sets
 * of the second dimension are dealt out anew among the items of which both are known (for initiatives: among those with
 * the same number of values), which keeps both margins and what goes together; the distribution is exact, nothing is
 * drawn. A cell can be judged if both its values are expected, at least half of the items are known in both dimensions,
 * and an empty cell would be unusual (chance ≤ 0.05); it is a gap if its adjusted p is at most 0.05.
 * O(items · values + cells · items).
 *
 * @see Benjamini & Hochberg 1995; Tarone 1990, doi:10.2307/2531456 (only tests that could reject count)
 * @example
 * coverage(dataset, coverageItems(network, 'organisations'), ['region', 'pipeline_stages']).cells[0][3].observed;
 */
export function coverage(dataset: Dataset, items: CoverageItems, dimensions: DimensionPair): CoverageMatrix {
  const [first, second] = dimensions.map((dimension) => items.valuesOf(dimension));
  const rows = valuesIn(dataset, dimensions[0], first);
  const columns = valuesIn(dataset, dimensions[1], second);
  const both = first.flatMap((values, item) => (values.length > 0 && second[item].length > 0 ? [item] : []));
  const strata = strataOf(both, second, items.keepsValueCounts);
  const enough = both.length > 0 && both.length >= leastKnown * items.ids.length;
  const having = (sets: readonly (readonly string[])[], value: CoverageValue): Uint8Array =>
    Uint8Array.from(sets, (set) => (has(set, value.code) ? 1 : 0));
  const inColumns = columns.map((column) => having(second, column));

  const raw = rows.map((row) => {
    const inRow = having(first, row);
    return columns.map((column, place): CoverageCell & { readonly testable: boolean } => {
      const inColumn = inColumns[place];
      const observed = inRow.reduce((count, one, item) => count + (one & inColumn[item]), 0);
      const cell = { row: row.code, column: column.code, observed, state: stateOf(observed), gap: false };
      if (row.code === null || column.code === null) {
        return { ...cell, ...notTested, reason: null, testable: false };
      }
      const chance = cellNull(
        strata.map((stratum) => [stratum.length, countIn(stratum, inRow), countIn(stratum, inColumn)]),
        observed,
      );
      const obstacle = obstacleOf(row.expected && column.expected, enough, chance.pEmpty, items.counted);
      return {
        ...cell,
        expected: chance.expected,
        z: chance.z,
        p: chance.pBelow,
        pAbove: chance.pAbove,
        pAdjusted: null,
        reason: obstacle ?? 'not-rarer-than-expected',
        testable: obstacle === null,
      };
    });
  });
  return {
    counted: items.counted,
    dimensions,
    rows,
    columns,
    cells: judged(raw),
    items: items.ids.length,
    known: both.length,
    knownRows: first.filter(({ length }) => length > 0).length,
    knownColumns: second.filter(({ length }) => length > 0).length,
  };
}

const notTested = { expected: null, z: null, p: null, pAbove: null, pAdjusted: null } as const;

const stateOf = (observed: number): CoverageCell['state'] =>
  observed === 0 ? 'empty' : observed === 1 ? 'thin' : 'covered';

const has = (set: readonly string[], code: string | null): boolean =>
  code === null ? set.length === 0 : set.includes(code);

const countIn = (stratum: readonly number[], marks: Uint8Array): number =>
  stratum.reduce((count, item) => count + marks[item], 0);

function obstacleOf(expected: boolean, enough: boolean, pEmpty: number, counted: Counted): GapReason | null {
  if (!expected) return 'not-expected';
  if (!enough) return 'too-many-unknown';
  if (pEmpty > significance)
    return counted === 'organisations' ? 'too-few-organisations' : 'too-few-initiatives';
  return null;
}

/** The values of a dimension: those of `terms` in their order, others in code-unit order, the unknown last. */
export function valuesIn(
  dataset: Dataset,
  dimension: string,
  sets: readonly (readonly string[])[],
): readonly CoverageValue[] {
  const expected = [...new Set(expectedValues(dataset, dimension).map(({ code }) => code))];
  const counts = new Map<string, number>(expected.map((code) => [code, 0]));
  for (const value of sets.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const others = [...counts.keys()].slice(expected.length).toSorted(compareIds);
  return [
    ...expected.map((code) => ({ code, expected: true, items: counts.get(code) ?? 0 })),
    ...others.map((code) => ({ code, expected: false, items: counts.get(code) ?? 0 })),
    { code: null, expected: false, items: sets.filter(({ length }) => length === 0).length },
  ];
}

/** Items that may exchange their values: all, or those with equally many. */
function strataOf(
  items: readonly number[],
  sets: readonly (readonly string[])[],
  keepsValueCounts: boolean,
): readonly (readonly number[])[] {
  if (!keepsValueCounts) return [items];
  const strata = new Map<number, number[]>();
  for (const item of items) {
    const stratum = strata.get(sets[item].length);
    if (stratum) stratum.push(item);
    else strata.set(sets[item].length, [item]);
  }
  return [...strata.values()];
}

/** Adjusts the p-values of the cells that could be judged, and says which of them are gaps. */
function judged(
  raw: readonly (readonly (CoverageCell & { readonly testable: boolean })[])[],
): CoverageMatrix['cells'] {
  const tested = raw.flat().filter(({ testable }) => testable);
  const adjusted = adjustPValues(
    tested.map(({ p }) => p ?? 1),
    'benjamini-hochberg',
  );
  const placeOf = new Map(tested.map((cell, place) => [cell, place]));
  return raw.map((row) =>
    row.map((cell): CoverageCell => {
      const { testable: _, ...result } = cell;
      const place = placeOf.get(cell);
      if (place === undefined) return result;
      const pAdjusted = adjusted[place];
      if (pAdjusted > significance) return { ...result, pAdjusted };
      return {
        ...result,
        pAdjusted,
        gap: true,
        reason: cell.observed === 0 ? 'empty' : 'rarer-than-expected',
      };
    }),
  );
}
