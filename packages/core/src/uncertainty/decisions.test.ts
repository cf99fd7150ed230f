import { expect, test } from 'vitest';
import { decisionsOf } from './decisions.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const decide = (now: readonly number[], ranks: readonly number[]): unknown =>
  decisionsOf(ids, Uint32Array.from(now), [{ publisher: 'P', ranks: Uint32Array.from(ranks) }]);

test('nothing is decided where the heads stay', () => {
  expect(decide([1, 2, 3, 4, 5, 6, 7], [1, 5, 4, 3, 2, 7, 6])).toEqual([]);
});

test('the first falls to the second place', () => {
  expect(decide([1, 2, 3, 4, 5, 6, 7], [2, 1, 3, 4, 5, 6, 7])).toEqual([
    { publisher: 'P', top: 1, lost: ['a'] },
  ]);
});

test('sharing the first place is keeping it', () => {
  expect(decide([1, 2, 3, 4, 5, 6, 7], [1, 1, 3, 4, 5, 6, 7])).toEqual([]);
});

test('those who are gone, or fall behind, best first', () => {
  expect(decide([5, 4, 3, 2, 1, 6, 7], [0, 6, 3, 2, 1, 4, 5])).toEqual([
    { publisher: 'P', top: 5, lost: ['b', 'a'] },
  ]);
});

test('where equals share more places than there are, there is no such head', () => {
  expect(decide([1, 1, 3, 4, 4, 4, 7], [3, 2, 1, 0, 0, 0, 0])).toEqual([]);
  expect(decide([1, 1, 3, 4, 5, 6, 7], [3, 2, 1, 4, 6, 5, 7])).toEqual([
    { publisher: 'P', top: 5, lost: ['e'] },
  ]);
});
