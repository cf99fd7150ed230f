import { expect, test } from 'vitest';
import { matchGroups } from './matchGroups.ts';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';

interface Moments {
  readonly t0: Readonly<Record<string, string[]>>;
  readonly t1: Readonly<Record<string, string[]>>;
}
interface Matching {
  readonly jaccard: { readonly rows: string[]; readonly cols: string[]; readonly matrix: number[][] };
  readonly assignment: [string, string, number][];
  readonly total: number;
}

test('reference values', () => {
  for (const { input, values } of statisticsCases<Moments, Matching>('matchCommunities')) {
    const { rows, cols, matrix } = values.jaccard;
    const found = matchGroups(
      rows.map((name) => new Set(input.t0[name])),
      cols.map((name) => new Set(input.t1[name])),
    );
    expect(found.jaccard).toEqual(matrix);
    expect(found.matches.map(({ before, after, jaccard }) => [rows[before], cols[after], jaccard])).toEqual(
      values.assignment,
    );
    expect(found.total).toBeCloseTo(values.total, 12);
  }
});

test('a split: the larger share keeps the name, the smaller one is new', () => {
  const found = matchGroups(
    [new Set(['a', 'b', 'c', 'd', 'e'])],
    [new Set(['a', 'b']), new Set(['c', 'd', 'e'])],
  );
  expect(found.matches).toEqual([{ before: 0, after: 1, jaccard: 3 / 5 }]);
  expect(matchGroups([], [new Set(['a'])])).toEqual({ jaccard: [], matches: [], total: 0 });
  expect(matchGroups([new Set()], [new Set()])).toEqual({ jaccard: [[0]], matches: [], total: 0 });
});
