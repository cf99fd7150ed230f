import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { centralization, centralizationMeasures } from './centralization.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(centralizationMeasures);

const star = networkOf('hub-a hub-b hub-c hub-d');
const cycle = networkOf('a-b b-c c-d d-e e-a');

test.each(['degree', 'closeness', 'betweenness'] as const)('%s: a star has 1, a cycle 0', (of) => {
  expect(centralization(star, of)).toBeCloseTo(1, 12);
  expect(centralization(cycle, of)).toBeCloseTo(0, 12);
});

test('a star whose ties all arrive at the hub', () => {
  const arrivals = networkOf('a-hub b-hub c-hub', { directed: true });
  expect(centralization(arrivals, 'inDegree')).toBe(1);
  expect(centralization(arrivals, 'outDegree')).toBe((1 - 0) / 3 ** 2);
});

test('a path of three by eigenvector: two ends of 1/√2 below the middle', () => {
  expect(centralization(networkOf('a-b b-c'), 'eigenvector')).toBeCloseTo((2 * (1 - Math.SQRT1_2)) / 1, 9);
  expect(centralization(networkOf('a b c'), 'eigenvector')).toBe(null);
});

test('two organisations are too few', () => {
  expect(centralization(networkOf('a-b'), 'degree')).toBe(null);
});
