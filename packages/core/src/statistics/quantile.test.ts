import { expect, test } from 'vitest';
import { quantile, quantiles } from './quantile.ts';

test('interpolates between order statistics', () => {
  expect(quantile([10, 1, 3, 2], 0.5)).toBe((2 + 3) / 2);
  // Position (4 − 1) · .95 = 2.85 between the third value, 3, and the fourth, 10.
  expect(quantile([10, 1, 3, 2], 0.95)).toBeCloseTo(3 + 0.85 * 7, 14);
  expect(quantiles([5, 7], [0, 1, 0.25])).toEqual([5, 7, 5.5]);
  expect(quantile([1, Infinity, Infinity], 0.75)).toBe(Infinity);
  expect(quantile([1, Infinity, Infinity], 0)).toBe(1);
});

test('no values: undefined; no probability: a bad call', () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(() => quantile([1], 1.5)).toThrow(RangeError);
  expect(() => quantile([1], -0.5)).toThrow(RangeError);
});
