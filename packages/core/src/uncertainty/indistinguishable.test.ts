import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { indistinguishable } from './indistinguishable.ts';
import type { RankInterval } from './indistinguishable.ts';

const of = (...ranges: readonly (readonly [string, number, number])[]): readonly (readonly string[])[] =>
  indistinguishable(ranges.map(([id, low, high]) => ({ id, low, high })));

test('sets may share members: overlapping is not transitive', () => {
  expect(of(['a', 1, 2], ['b', 2, 4], ['c', 3, 5], ['z', 9, 9])).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
});

test('who overlaps with nobody stands in no set', () => {
  expect(of(['a', 1, 1], ['b', 2, 2])).toEqual([]);
  expect(of()).toEqual([]);
});

/** All largest sets by trying every set. */
function byTrying(intervals: readonly RankInterval[]): string[] {
  const overlap = (a: RankInterval, b: RankInterval): boolean => a.low <= b.high && b.low <= a.high;
  const sets = Array.from({ length: 2 ** intervals.length }, (_, code) =>
    intervals.filter((__, index) => (code >> index) % 2 === 1),
  ).filter((set) => set.length > 1 && set.every((a) => set.every((b) => overlap(a, b))));
  return sets
    .filter(
      (set) => !sets.some((other) => other.length > set.length && set.every((one) => other.includes(one))),
    )
    .map((set) => set.map(({ id }) => id).join(''))
    .sort();
}

test('the same as trying every set', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const source = random(seed);
    const intervals = Array.from({ length: 7 }, (_, index) => {
      const low = 1 + source.integer(8);
      return { id: 'abcdefg'[index], low, high: low + source.integer(4) };
    });
    const sets = indistinguishable(source.shuffle([...intervals]));
    expect(sets.map((set) => [...set].sort().join('')).sort()).toEqual(byTrying(intervals));
    expect(indistinguishable(intervals)).toEqual(sets);
  }
});
