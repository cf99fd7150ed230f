import { expect, test } from 'vitest';
import { adjustPValues } from './adjustPValues.ts';
import type { Adjustment } from './adjustPValues.ts';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';

const methods = new Map<unknown, Adjustment>([
  ['bonferroni', 'bonferroni'],
  ['holm', 'holm'],
  ['BH', 'benjamini-hochberg'],
  ['BY', 'benjamini-yekutieli'],
]);

test('reference values of R, within 1e-12', () => {
  for (const { input, params, values } of statisticsCases<{ p: number[] }, number[]>('pAdjust')) {
    const method = methods.get(params['method']);
    if (method === undefined) throw new Error(`unknown method ${String(params['method'])}`);
    const adjusted = adjustPValues(input.p, method);
    expect(adjusted.length).toBe(values.length);
    adjusted.forEach((p, index) => expect(p).toBeCloseTo(values[index], 12));
  }
});

test('by hand: two tests at .01 and .04', () => {
  expect([...adjustPValues([0.04, 0.01], 'bonferroni')]).toEqual([0.08, 0.02]);
  expect([...adjustPValues([0.04, 0.01], 'holm')]).toEqual([0.04, 0.02]);
  expect([...adjustPValues([0.04, 0.01], 'benjamini-hochberg')]).toEqual([0.04, 0.02]);
  expect([...adjustPValues([0.04, 0.01], 'benjamini-yekutieli')]).toEqual([0.04 * 1.5, 0.02 * 1.5]);
});

test('0 and 1 are p-values, what lies outside is a bad call', () => {
  expect([...adjustPValues([0, 1], 'bonferroni')]).toEqual([0, 1]);
  expect(() => adjustPValues([-0.01], 'holm')).toThrow(RangeError);
  expect(() => adjustPValues([1.01], 'holm')).toThrow(RangeError);
  expect(() => adjustPValues([Number.NaN], 'holm')).toThrow(RangeError);
});
