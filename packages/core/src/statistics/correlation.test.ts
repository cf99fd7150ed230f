import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kendallTauB } from './kendallTauB.ts';
import { nearly, statisticsCases } from '../testSupport/statisticsOracles.ts';
import { pearson } from './pearson.ts';
import { spearman } from './spearman.ts';

const measures = { pearson, spearman, kendallTauB };
interface Pairs {
  readonly x: number[];
  readonly y: number[];
}

for (const [name, measure] of Object.entries(measures)) {
  test(`${name}: reference values, within 1e-12`, () => {
    for (const { input, values } of statisticsCases<Pairs, number | null>(name)) {
      const found = measure(input.x, input.y);
      expect(found).toEqual(nearly(values, 12));
    }
  });

  test(`${name}: symmetric, changes sign with one list, undefined without variance`, () => {
    const lists = fc
      .array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), { minLength: 2 })
      .map((pairs) => ({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }));
    fc.assert(
      fc.property(lists, ({ x, y }) => {
        const value = measure(x, y);
        expect(value === null).toBe(new Set(x).size === 1 || new Set(y).size === 1);
        if (value === null) return;
        expect(measure(y, x)).toBeCloseTo(value, 12);
        expect(
          measure(
            x,
            y.map((value) => 3 - 2 * value),
          ),
        ).toBeCloseTo(-value, 12);
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-15);
      }),
    );
  });

  test(`${name}: lists of different length are a bad call`, () => {
    expect(() => measure([1, 2], [1])).toThrow(RangeError);
    expect(measure([], [])).toBeNull();
    expect(measure([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
  });
}

test('Kendall by counting: 4 concordant, 1 discordant, 1 tie in x among 6 pairs', () => {
  expect(kendallTauB([1, 1, 2, 3], [1, 3, 2, 4])).toBeCloseTo((4 - 1) / Math.sqrt(5 * 6), 14);
});

test('a straight line is exactly 1, not more by rounding', () => {
  expect(pearson([0, 6], [1, 19])).toBe(1);
  expect(pearson([0, 6], [-1, -19])).toBe(-1);
});

test('values so near each other that their squares vanish have no correlation', () => {
  expect(pearson([1e-200, 2e-200], [1, 2])).toBeNull();
  expect(pearson([1, 2], [1e-200, 2e-200])).toBeNull();
});
