import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

// SciPy 1.17.1, scipy.stats.norm.cdf.
const table = [
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [1.96, 0.9750021048517795],
  [2.99, 0.9986051127645078],
  [3.01, 0.9986937615512306],
  [-5, 2.866515718791933e-7],
];

test('tabled values, within 1e-13', () => {
  for (const [x, probability] of table) expect(normalCdf(x)).toBeCloseTo(probability, 13);
  expect(normalCdf(-10) / 7.61985302416047e-24).toBeCloseTo(1, 11);
});

test('symmetric, and continuous where the method changes', () => {
  for (const x of [0.1, 1, 2.9, 3, 3.1, 6]) expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14);
  expect(normalCdf(3 + 1e-9) - normalCdf(3)).toBeGreaterThan(0);
  expect(normalCdf(3 + 1e-9) - normalCdf(3)).toBeLessThan(1e-11);
});

test('the quantile is the inverse', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 14);
  for (const x of [-8, -3, -1, 0.3, 2]) expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 11);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(() => normalQuantile(1.1)).toThrow(RangeError);
  expect(() => normalQuantile(-0.1)).toThrow(RangeError);
});
