import { expect, test } from 'vitest';
import { mean, populationVariance, sampleVariance } from './moments.ts';

test('mean and both variances', () => {
  expect(mean([1, 2, 6])).toBe((1 + 2 + 6) / 3);
  expect(populationVariance([1, 2, 6])).toBeCloseTo((4 + 1 + 9) / 3, 14);
  expect(sampleVariance([1, 2, 6])).toBeCloseTo((4 + 1 + 9) / 2, 14);
  expect(sampleVariance([1, 4])).toBe((1.5 ** 2 + 1.5 ** 2) / 1);
  expect(populationVariance([1e9, 1e9 + 1])).toBe(0.25);
});

test('undefined for too few values', () => {
  expect(mean([])).toBeNull();
  expect(populationVariance([])).toBeNull();
  expect(sampleVariance([3])).toBeNull();
});
