import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import { searchFor, shortestPaths } from './shortestPaths.ts';
import { shortestPathsByBuckets } from './shortestPathsByBuckets.ts';
import { shortestPathsByHeap } from './shortestPathsByHeap.ts';

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

test('equals relaxing every tie until nothing changes, on random networks of 60', () => {
  const draw = random(23);
  const order = 60;
  for (const ties of [60, 150, 900]) {
    const ends = (): number[] => Array.from({ length: ties }, () => draw.integer(order));
    const list = { sources: ends(), targets: ends(), strengths: ends().map((length) => length + 1) };
    const { outgoing } = adjacency(order, list, true);
    const search = shortestPaths(outgoing, outgoing.strengths, order);
    for (let source = 0; source < order; source++) {
      const expected = new Float64Array(order).fill(Infinity);
      expected[source] = 0;
      for (let before = ''; before !== expected.join();) {
        before = expected.join();
        for (let node = 0; node < order; node++) {
          for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
            const target = outgoing.targets[k];
            expected[target] = Math.min(expected[target], expected[node] + outgoing.strengths[k]);
          }
        }
      }
      const reached = search.run(source);
      expect([...search.distances]).toEqual([...expected]);
      const settled = [...search.settled.subarray(0, reached)];
      expect(settled.toSorted((a, b) => a - b)).toEqual(
        [...expected.keys()].filter((node) => expected[node] < Infinity),
      );
      const inOrder = settled.map((node) => expected[node]);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    }
  }
});

test.each([0.5, 300])('one length that is no small whole number among others that are: %d', (length) => {
  const ties = { sources: [0, 1, 0], targets: [1, 2, 3], strengths: [1, length, length + 2] };
  const { outgoing } = adjacency(4, ties, true);
  const search = shortestPaths(outgoing, outgoing.strengths, 4);
  expect(search.run(0)).toBe(4);
  expect([...search.distances]).toEqual([0, 1, 1 + length, length + 2]);
});

test.each([
  ['short whole lengths', [1, 2, 256], shortestPathsByBuckets],
  ['no ties', [], shortestPathsByBuckets],
  ['a fraction among them', [1, 1.5, 2], shortestPathsByHeap],
  ['a long tie among them', [1, 257, 2], shortestPathsByHeap],
])('%s: the way that suits them', (_, lengths, expected) => {
  expect(searchFor(Float64Array.from(lengths))).toBe(expected);
});
