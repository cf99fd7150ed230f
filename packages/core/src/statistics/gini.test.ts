import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from './gini.ts';
import { nearly, statisticsCases } from '../testSupport/statisticsOracles.ts';

test('reference values, within 1e-12', () => {
  for (const { input, values } of statisticsCases<{ x: number[] }, number | null>('gini')) {
    expect(gini(input.x)).toEqual(nearly(values, 12));
  }
});

test('equals the mean absolute difference of all pairs by twice the mean', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 10 }), (values) => {
      const sum = values.reduce((a, b) => a + b, 0);
      if (sum === 0) return;
      const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
      const expected = differences.reduce((a, b) => a + b, 0) / (2 * values.length * sum);
      expect(gini(values)).toBeCloseTo(expected, 12);
    }),
  );
});

test('no values: undefined; a negative value: a bad call', () => {
  expect(gini([])).toBeNull();
  expect(() => gini([1, -1])).toThrow(RangeError);
});
