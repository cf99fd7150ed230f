import { expect, test } from 'vitest';
import { adjacency } from './adjacency.ts';
import { shortestPaths } from './shortestPaths.ts';

test('nearest first, a longer way round beats a long tie, the unreached stay out', () => {
  const graph = adjacency(5, { sources: [0, 0, 1, 2], targets: [1, 2, 2, 3], strengths: [1, 5, 2, 1] }, true);
  const search = shortestPaths(graph.outgoing, graph.outgoing.strengths, 5);
  expect(search.run(0)).toBe(4);
  expect([...search.distances]).toEqual([0, 1, 1 + 2, 1 + 2 + 1, Infinity]);
  expect([...search.settled.subarray(0, 4)]).toEqual([0, 1, 2, 3]);
  // The same arrays serve the next run.
  expect(search.run(3)).toBe(1);
  expect([...search.distances]).toEqual([Infinity, Infinity, Infinity, 0, Infinity]);
});
