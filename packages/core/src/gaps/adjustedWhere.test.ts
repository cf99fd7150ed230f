import { expect, test } from 'vitest';
import { adjustedWhere } from './adjustedWhere.ts';

test('only those that are tested are adjusted, and count', () => {
  // Of three: .01 · 3/1 = .03; .03 · 3/2 = .045 but no more than the next, .04 · 3/3 = .04.
  const adjusted = adjustedWhere([0.04, 0.001, 0.01, 0.03, 0.002], [true, false, true, true, false]);
  expect(adjusted.map((p) => (p === null ? null : Number(p.toFixed(12))))).toEqual([
    0.04,
    null,
    0.03,
    0.04,
    null,
  ]);
});

test('where nothing is tested nothing is adjusted', () => {
  expect(adjustedWhere([0.01, 0.2], [false, false])).toEqual([null, null]);
  expect(adjustedWhere([], [])).toEqual([]);
});
