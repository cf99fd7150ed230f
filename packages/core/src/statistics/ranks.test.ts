import { expect, test } from 'vitest';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';
import { averageRanks, competitionRanks } from './ranks.ts';

test('equal values share the mean, or the lowest, of their ranks', () => {
  expect([...averageRanks([30, 10, 20, 20])]).toEqual([4, 1, (2 + 3) / 2, (2 + 3) / 2]);
  expect([...competitionRanks([30, 10, 20, 20])]).toEqual([4, 1, 2, 2]);
  expect([...averageRanks([])]).toEqual([]);
});

test('reference values', () => {
  for (const { input, values } of statisticsCases<{ x: number[] }, number[]>('rankAverage')) {
    expect([...averageRanks(input.x)]).toEqual(values);
  }
  for (const { input, values } of statisticsCases<{ x: number[] }, number[]>('rankMin')) {
    expect([...competitionRanks(input.x)]).toEqual(values);
  }
});
