import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { averagePrecision } from './averagePrecision.ts';
import { nearly, statisticsCases } from '../testSupport/statisticsOracles.ts';
import { precisionAtK } from './precisionAtK.ts';
import { rocAuc } from './rocAuc.ts';

interface Scored {
  readonly y: number[];
  readonly score: number[];
}

test('reference values, within 1e-12', () => {
  for (const { input, values } of statisticsCases<Scored, number>('rocAuc')) {
    expect(rocAuc(input.y, input.score)).toBeCloseTo(values, 12);
  }
  for (const { input, values } of statisticsCases<Scored, number>('averagePrecision')) {
    expect(averagePrecision(input.y, input.score)).toBeCloseTo(values, 12);
  }
  for (const { input, params, values } of statisticsCases<Scored, number>('precisionAtK.expected')) {
    expect(precisionAtK(input.y, input.score, Number(params['k']))).toBeCloseTo(values, 12);
  }
});

/** Every order of the indices 0 … n−1. */
function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, place) => order.toSpliced(place, 0, n - 1)),
  );
}

test('by brute force: all pairs for the AUC, all orders of the ties for the precision', () => {
  const outcome = fc.record({ y: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(
      fc.array(outcome, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 8 }),
      (list, k) => {
        const y = list.map((entry) => entry.y);
        const score = list.map((entry) => entry.score);
        const pairs = list.flatMap((a) => list.map((b) => ({ a, b }))).filter(({ a, b }) => a.y > b.y);
        const wins = pairs.reduce((sum, { a, b }) => sum + (Math.sign(a.score - b.score) + 1) / 2, 0);
        expect(rocAuc(y, score)).toEqual(nearly(pairs.length === 0 ? null : wins / pairs.length, 12));
        const places = Math.min(k, list.length);
        const sorted = orders(list.length).filter((order) =>
          order.every((index, place) => place === 0 || score[order[place - 1]] >= score[index]),
        );
        const hits = sorted.map((order) => order.slice(0, places).reduce((sum, index) => sum + y[index], 0));
        const expected = hits.reduce((a, b) => a + b, 0) / sorted.length / places;
        expect(precisionAtK(y, score, k)).toBeCloseTo(expected, 12);
      },
    ),
    { numRuns: 50 },
  );
});

test('undefined without candidates, positives or negatives', () => {
  expect(rocAuc([1, 1], [1, 2])).toBeNull();
  expect(averagePrecision([0, 0], [1, 2])).toBeNull();
  expect(precisionAtK([], [], 5)).toBeNull();
  expect(() => precisionAtK([1], [1], 0)).toThrow(RangeError);
  expect(() => rocAuc([1], [1, 2])).toThrow(RangeError);
});
