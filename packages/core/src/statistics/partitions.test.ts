import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedMutualInformation } from './adjustedMutualInformation.ts';
import { adjustedRandIndex } from './adjustedRandIndex.ts';
import { coassociation } from './coassociation.ts';
import { normalizedMutualInformation, variationOfInformation, vMeasure } from './mutualInformation.ts';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';

interface Two {
  readonly a: number[];
  readonly b: number[];
}

test('reference values, within 1e-10', () => {
  for (const { input, params, values } of statisticsCases<Two, number>('nmi')) {
    const average = params['average'] === 'max' ? 'max' : 'arithmetic';
    expect(normalizedMutualInformation(input.a, input.b, average)).toBeCloseTo(values, 10);
  }
  for (const { input, values } of statisticsCases<Two, number>('ami')) {
    expect(adjustedMutualInformation(input.a, input.b)).toBeCloseTo(values, 10);
  }
  for (const { input, values } of statisticsCases<Two, number>('ari')) {
    expect(adjustedRandIndex(input.a, input.b)).toBeCloseTo(values, 10);
  }
  for (const { input, values } of statisticsCases<Two, number>('variationOfInformation')) {
    expect(variationOfInformation(input.a, input.b)).toBeCloseTo(values, 10);
  }
  for (const { input, values } of statisticsCases<Two, [number, number, number]>('vMeasure')) {
    const found = vMeasure(input.a, input.b);
    expect(found?.homogeneity).toBeCloseTo(values[0], 10);
    expect(found?.completeness).toBeCloseTo(values[1], 10);
    expect(found?.vMeasure).toBeCloseTo(values[2], 10);
  }
});

test('co-association: reference values', () => {
  for (const { input, values } of statisticsCases<{ partitions: number[][] }, number[][]>('coassociation')) {
    expect([...(coassociation(input.partitions) ?? [])]).toEqual(values.flat());
  }
  expect(coassociation([])).toBeNull();
  expect(() => coassociation([[1], [1, 2]])).toThrow(RangeError);
});

/** Every order of a list. */
function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

test('adjusted indices are 0 on average over all relabellings of the items', () => {
  const a = [0, 0, 1, 1, 2, 2];
  const all = orders([0, 0, 0, 1, 1, 2]);
  const average = (index: (a: number[], b: number[]) => number | null): number =>
    all.reduce((sum, b) => sum + (index(a, b) ?? 0), 0) / all.length;
  expect(average(adjustedMutualInformation)).toBeCloseTo(0, 12);
  expect(average(adjustedRandIndex)).toBeCloseTo(0, 12);
  expect(average(normalizedMutualInformation)).toBeGreaterThan(0.3);
});

test('symmetric, and indifferent to the names of groups', () => {
  const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 15,
  });
  const indices = [
    adjustedMutualInformation,
    adjustedRandIndex,
    normalizedMutualInformation,
    variationOfInformation,
  ];
  fc.assert(
    fc.property(groups, (pairs) => {
      const a = pairs.map(([a]) => a);
      const b = pairs.map(([, b]) => b);
      for (const index of indices) {
        const value = index(a, b) ?? Number.NaN;
        expect(index(b, a)).toBeCloseTo(value, 10);
        expect(
          index(
            a.map((group) => `g${3 - group}`),
            b,
          ),
        ).toBeCloseTo(value, 10);
      }
    }),
  );
});

test('no items: undefined', () => {
  expect(adjustedMutualInformation([], [])).toBeNull();
  expect(adjustedRandIndex([], [])).toBeNull();
  expect(normalizedMutualInformation([], [])).toBeNull();
  expect(vMeasure([], [])).toBeNull();
  expect(variationOfInformation([], [])).toBeNull();
  expect(() => adjustedRandIndex([1], [])).toThrow(RangeError);
});
