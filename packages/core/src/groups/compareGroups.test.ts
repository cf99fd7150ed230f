import { expect, test } from 'vitest';
import { compareGroups } from './compareGroups.ts';

const membership = (groups: readonly (string | null)[]) =>
  new Map(groups.map((group, index) => [`o${index}`, group]));

test('hand case: two pairs against one pair and two singles', () => {
  const found = compareGroups(membership(['a', 'a', 'b', 'b']), membership(['x', 'x', 'y', 'z']));
  // Pairs together: one in both, two and one of six; expected 2 · 1 / 6.
  expect(found.adjustedRandIndex).toBeCloseTo((1 - 2 / 6) / ((2 + 1) / 2 - 2 / 6), 12);
  // H(A) = ln 2, H(B) = 1.5 ln 2, and A follows from B.
  expect(found.variationOfInformation).toBeCloseTo(0.5 * Math.log(2), 12);
  expect(found.organisations).toBe(4);
});

test('only organisations that both put into a group count; names do not', () => {
  const first = membership(['a', 'a', 'b', null, 'b']);
  const second = membership(['b', 'b', 'a', 'a', null]);
  expect(compareGroups(first, second)).toEqual({
    organisations: 3,
    adjustedMutualInformation: 1,
    adjustedRandIndex: 1,
    variationOfInformation: 0,
  });
  expect(compareGroups(first, new Map())).toEqual({
    organisations: 0,
    adjustedMutualInformation: null,
    adjustedRandIndex: null,
    variationOfInformation: null,
  });
});
