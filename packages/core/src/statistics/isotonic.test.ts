import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isotonic } from './isotonic.ts';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';

test('reference values, within 1e-12', () => {
  for (const { input, values } of statisticsCases<{ x: number[]; y: number[] }, number[]>('isotonic')) {
    const fitted = isotonic(input.x, input.y);
    expect(fitted.length).toBe(values.length);
    fitted.forEach((value, index) => expect(value).toBeCloseTo(values[index], 12));
  }
});

test('by hand: a decreasing pair is pooled, equal x share one value', () => {
  expect([...isotonic([3, 1, 2], [2, 1, 3])]).toEqual([2.5, 1, 2.5]);
  expect([...isotonic([1, 1, 2], [0, 4, 3])]).toEqual([2, 2, 3]);
});

test('non-decreasing, keeps the mean, and equals the max-min formula', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -4, max: 4 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const sorted = points.toSorted(([a], [b]) => a - b);
      const levels = [...new Set(sorted.map(([x]) => x))];
      // Barlow et al.: fitted(x) = max over l ≤ x of min over u ≥ x of the mean of y between l and u.
      const average = (low: number, high: number): number => {
        const inside = sorted.filter(([x]) => x >= low && x <= high).map(([, y]) => y);
        return inside.reduce((a, b) => a + b, 0) / inside.length;
      };
      const expected = sorted.map(([x]) =>
        Math.max(
          ...levels
            .filter((low) => low <= x)
            .map((low) => Math.min(...levels.filter((high) => high >= x).map((high) => average(low, high)))),
        ),
      );
      const fitted = isotonic(
        sorted.map(([x]) => x),
        sorted.map(([, y]) => y),
      );
      fitted.forEach((value, index) => expect(value).toBeCloseTo(expected[index], 12));
    }),
  );
});
