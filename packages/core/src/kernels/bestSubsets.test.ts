import { expect, test } from 'vitest';
import { bestSubsets } from './bestSubsets.ts';

// A fixed sequence stands in for a generator: the search has to be right whatever it draws.
function source(): { integer(n: number): number } {
  let state = 1;
  return {
    integer: (n) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % n;
    },
  };
}

/** Adds each item to a set and scores the whole. */
function eachAdded(
  items: number,
  score: (set: readonly number[]) => number,
): (set: readonly number[]) => readonly number[] {
  return (set) => Array.from({ length: items }, (_, item) => score([...set, item]));
}

test('all sets are tried: the best pairs of 1 … 6 by how near their sum is to 7', () => {
  const found = bestSubsets({
    items: 6,
    size: 2,
    scores: eachAdded(6, ([a, b]) => -Math.abs(a + 1 + b + 1 - 7)),
    source: source(),
    keep: 2,
  });
  // 1 + 6, 2 + 5, 3 + 4
  expect(found).toEqual({
    score: -0,
    sets: [
      [0, 5],
      [1, 4],
    ],
    count: 3,
  });
});

test('too many sets: greedy and swaps reach the optimum of a sum, and leave the greedy trap', () => {
  const weights = Array.from({ length: 100 }, (_, item) => (item * 37) % 101);
  const sum = bestSubsets({
    items: 100,
    size: 3,
    scores: eachAdded(100, (set) => set.reduce((total, item) => total + weights[item], 0)),
    source: source(),
    keep: 20,
  });
  const best = weights.toSorted((a, b) => b - a).slice(0, 3);
  expect(sum.score).toBe(best[0] + best[1] + best[2]);
  expect(sum.count).toBeNull();
  // Item 99 is the best alone; only in 10 … 19 do items help each other.
  const trap = bestSubsets({
    items: 100,
    size: 3,
    scores: eachAdded(
      100,
      (set) => (set.includes(99) ? 3 : 0) + set.filter((item) => item >= 10 && item < 20).length * 2,
    ),
    source: source(),
    keep: 200,
  });
  expect(trap.score).toBe(3 + 2 * 2);
  expect(trap.sets.every((set) => set.includes(99))).toBe(true);
});

test('one set of all items', () => {
  expect(bestSubsets({ items: 2, size: 2, scores: () => [5, 5], source: source(), keep: 9 })).toEqual({
    score: 5,
    sets: [[0, 1]],
    count: 1,
  });
});

test('all sets of three: those whose items add up to 12, in lexicographic order', () => {
  const found = bestSubsets({
    items: 10,
    size: 3,
    scores: eachAdded(10, (set) => -Math.abs(set.reduce((sum, item) => sum + item, 0) - 12)),
    source: source(),
    keep: 20,
  });
  const sets = Array.from({ length: 1000 }, (_, n) => [
    Math.floor(n / 100),
    Math.floor(n / 10) % 10,
    n % 10,
  ]).filter(([a, b, c]) => a < b && b < c && a + b + c === 12);
  expect(found).toEqual({ score: -0, sets, count: sets.length });
});

test.each([
  [316, (316 * 315) / 2],
  [317, null],
])('pairs of %i: up to 50,000 sets all are tried', (items, count) => {
  const found = bestSubsets({
    items,
    size: 2,
    scores: () => new Float64Array(items),
    source: source(),
    keep: 1,
  });
  expect(found).toMatchObject({ score: 0, count });
});

test('too many sets: every start climbs its own peak, and the lower peaks are left out', () => {
  const teams = [
    [0, 1, 2],
    [10, 20, 30],
    [5, 50, 95],
  ];
  const lower = [7, 8, 9];
  const among = (set: readonly number[], team: readonly number[]): number =>
    set.filter((item) => team.includes(item)).length;
  // Worth more than a team until the third, so that the greedy start ends there.
  const score = (set: readonly number[]): number =>
    Math.max(...teams.map((team) => among(set, team) ** 2), [0, 2, 4, 8][among(set, lower)]);
  // Where the other starts begin: two of a team and a stranger, the lower peak again, and a draw that is made twice.
  const draws = [95, 33, 95, 50, 2, 0, 77, 8, 9, 7, 30, 10, 60];
  const found = (keep: number): unknown => {
    let next = 0;
    const integer = (): number => draws[next++ % draws.length];
    return bestSubsets({ items: 100, size: 3, scores: eachAdded(100, score), source: { integer }, keep });
  };
  const sets = teams.toSorted(([a], [b]) => a - b);
  expect(found(20)).toEqual({ score: 9, sets, count: null });
  expect(found(2)).toEqual({ score: 9, sets: sets.slice(0, 2), count: null });
});
