import { expect, test } from 'vitest';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';
import { permutationP } from './permutationP.ts';

test('reference values', () => {
  for (const { input, values } of statisticsCases<{ exceed: number; permutations: number }, number>(
    'permutationP',
  )) {
    expect(permutationP(input.exceed, input.permutations)).toBeCloseTo(values, 14);
  }
});

test('more extreme replicates than replicates are a bad call', () => {
  expect(() => permutationP(3, 2)).toThrow(RangeError);
  expect(() => permutationP(-1, 2)).toThrow(RangeError);
});
