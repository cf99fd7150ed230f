import { expect, test } from 'vitest';
import { addedTies } from '../kernels/addedTies.ts';
import { adjacency } from '../kernels/adjacency.ts';
import { networkOf } from '../testSupport/graphs.ts';
import { untiedPairs } from './untiedPairs.ts';

test('looks at all pairs of a small network', () => {
  const { adjacency: graph } = networkOf('a-b b-c d');
  const { pairs, total } = untiedPairs(graph, addedTies(graph).distances, new Set([0]));
  expect([[...pairs.first], [...pairs.second], total]).toEqual([[0, 0, 1, 2], [2, 3, 3, 3], 4]);
});

test('of a large network at the most promising: every pair with a partner in common while there are few', () => {
  const order = 500;
  const sources = Array.from({ length: order - 1 }, (_, node) => node);
  const path = { sources, targets: sources.map((node) => node + 1), strengths: sources.map(() => 1) };
  const graph = adjacency(order, path, false);
  const { pairs, total } = untiedPairs(graph, addedTies(graph).distances, new Set([7]));
  expect(total).toBe((500 * 499) / 2 - 499);
  expect(pairs.size).toBeLessThanOrEqual(20_000);
  const kept = new Set(Array.from(pairs.first, (u, k) => `${u} ${pairs.second[k]}`));
  for (let node = 8; node < 498; node++) expect(kept.has(`${node} ${node + 2}`)).toBe(true);
  expect([...pairs.first, ...pairs.second].includes(7)).toBe(false);
});
