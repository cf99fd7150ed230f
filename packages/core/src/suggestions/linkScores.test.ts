import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { groupAffinity, resourceAllocation } from './linkScores.ts';

test('resource allocation sums 1/degree over common partners', () => {
  // a and d share b (3 partners) and c (2 partners).
  const { adjacency } = networkOf('a-b a-c b-d c-d b-e');
  expect(resourceAllocation(adjacency)(0, 3)).toBeCloseTo(1 / 3 + 1 / 2, 11);
  expect(resourceAllocation(adjacency)(2, 4)).toBe(0);
});

test('affinity is the number of ties that degrees and groups let expect', () => {
  // Groups {a, b, c} and {d, e}; κ = 5 and 3; ends within the first 4, between them 1, within the second 2.
  const { adjacency } = networkOf('a-b b-c c-d d-e');
  const affinity = groupAffinity(adjacency, Int32Array.of(0, 0, 0, 1, 1));
  expect(affinity(0, 2)).toBeCloseTo((1 * 2 * 4) / (5 * 5), 12);
  expect(affinity(1, 3)).toBeCloseTo((2 * 2 * 1) / (5 * 3), 12);
  expect(groupAffinity(adjacency, Int32Array.of(0, 0, 0, 1, -1))(0, 4)).toBe(0);
});
