import { expect, test } from 'vitest';
import { needsFirst } from './needsFirst.ts';

const woven = (order: readonly number[], meeting: readonly number[]): readonly number[] => [
  ...needsFirst(Uint32Array.from(order), (pair) => meeting.includes(pair)),
];

test('every third place, from the first, is for a pair that meets such a need', () => {
  expect(woven([5, 1, 4, 0, 3, 2, 6], [3, 4, 6])).toEqual([4, 5, 1, 3, 0, 2, 6]);
});

test('when the others are used up the rest follows; without such pairs nothing changes', () => {
  expect(woven([2, 0, 1], [0, 1, 2])).toEqual([2, 0, 1]);
  expect(woven([2, 0, 3, 1], [0, 1, 3])).toEqual([0, 2, 3, 1]);
  expect(woven([2, 0, 1], [])).toEqual([2, 0, 1]);
});
