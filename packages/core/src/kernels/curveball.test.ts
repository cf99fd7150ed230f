import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import type { Neighbours } from './adjacency.ts';
import { curveballChain } from './curveball.ts';

/** Rows as the memberships of a two-mode graph. */
function memberships(rows: readonly (readonly number[])[]): Neighbours {
  const sources = rows.flatMap((columns, row) => columns.map(() => row));
  const graph = adjacency(
    20,
    { sources, targets: rows.flat().map((column) => column + 10), strengths: sources.map(() => 1) },
    true,
  );
  const { offsets, targets } = graph.outgoing;
  return {
    offsets: offsets.slice(0, rows.length + 1),
    targets: targets.map((target) => target - 10),
    strengths: graph.outgoing.strengths,
  };
}

/** All subsets of 0 … columns−1 with so many members. */
function subsets(columns: number, size: number): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: columns }, (_, last) => last).flatMap((last) =>
    subsets(last, size - 1).map((rest) => [...rest, last]),
  );
}

/** Every matrix with these row and column sums, as text, by trying all rows. */
function allMatrices(rowSums: readonly number[], columnSums: readonly number[]): string[] {
  if (rowSums.length === 0) return columnSums.every((sum) => sum === 0) ? [''] : [];
  const [first, ...others] = rowSums;
  return subsets(columnSums.length, first)
    .filter((row) => row.every((column) => columnSums[column] > 0))
    .flatMap((row) =>
      allMatrices(
        others,
        columnSums.map((sum, column) => sum - (row.includes(column) ? 1 : 0)),
      ).map((rest) => `${row.join()}|${rest}`),
    );
}

const text = (rows: readonly Uint32Array[]): string =>
  rows.map((row) => `${[...row].sort((a, b) => a - b).join()}|`).join('');

test.each([
  // 99.99 % points of the chi-square with (number of matrices − 1) degrees of freedom, by Wilson and Hilferty.
  { rows: [[0, 1], [1, 2], [0]], columns: 3 },
  { rows: [[0, 1, 2], [0, 3], [1], [0, 2]], columns: 4 },
  { rows: [[0], [1], [2], [3]], columns: 4 },
])('every matrix with the sums of $rows is equally likely', ({ rows, columns }) => {
  const columnSums = Array.from(
    { length: columns },
    (_, column) => rows.filter((row) => row.includes(column)).length,
  );
  const all = allMatrices(
    rows.map((row) => row.length),
    columnSums,
  );
  const chain = curveballChain(memberships(rows), random(7));
  const counts = new Map<string, number>();
  const samples = 300 * all.length;
  for (let sample = 0; sample < samples; sample++) {
    chain.step(20);
    const key = text(chain.rows);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([...all].sort());
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 300) ** 2 / 300, 0);
  const freedom = all.length - 1;
  const limit = freedom * (1 - 2 / (9 * freedom) + 3.719 * Math.sqrt(2 / (9 * freedom))) ** 3;
  expect(chiSquare).toBeLessThan(limit);
});

test('every trade takes two different rows: two rows of one entry change places every second time', () => {
  const chain = curveballChain(memberships([[0], [1]]), random(4));
  let changes = 0;
  for (let trade = 0; trade < 4000; trade++) {
    const before = text(chain.rows);
    chain.step(1);
    if (text(chain.rows) !== before) changes++;
  }
  // 4.5 standard errors of 4,000 throws of a coin.
  expect(Math.abs(changes - 2000)).toBeLessThan(4.5 * Math.sqrt(1000));
  const after = text(chain.rows);
  for (let round = 0; round < 20; round++) {
    chain.step(0);
    expect(text(chain.rows)).toBe(after);
  }
});

test('one row, or none, stays as it is', () => {
  const one = curveballChain(memberships([[0, 2]]), random(1));
  one.step(5);
  expect(text(one.rows)).toBe('0,2|');
  const none = curveballChain(
    { offsets: new Uint32Array(1), targets: new Uint32Array(), strengths: new Float64Array() },
    random(1),
  );
  none.step(5);
  expect(none.rows).toEqual([]);
});
