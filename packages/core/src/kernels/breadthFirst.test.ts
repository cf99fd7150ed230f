import { expect, test } from 'vitest';
import { adjacency } from './adjacency.ts';
import { breadthFirst } from './breadthFirst.ts';

test('steps from a source, nearest first', () => {
  const graph = adjacency(5, { sources: [2, 2, 1], targets: [0, 1, 3], strengths: [1, 1, 1] }, false);
  const distances = new Int32Array(5);
  const queue = new Uint32Array(5);
  expect(breadthFirst(graph.outgoing, 2, distances, queue)).toBe(4);
  expect([...distances]).toEqual([1, 1, 0, 2, -1]);
  expect([...queue.subarray(0, 4)]).toEqual([2, 0, 1, 3]);
});
