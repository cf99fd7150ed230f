import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph, seeds } from '../testSupport/graphs.ts';
import { shortestPaths } from './shortestPaths.ts';
import { shortestPathsByBuckets } from './shortestPathsByBuckets.ts';
import { shortestPathsByHeap } from './shortestPathsByHeap.ts';

test('buckets find what the heap finds, nearest first', () => {
  for (const seed of seeds) {
    const { adjacency } = networkFromNodeLink(
      randomGraph(seed, { weighted: true, directed: seed % 2 === 0, order: 40, probability: 0.06 }),
    );
    const { outgoing, order } = adjacency;
    const lengths = outgoing.strengths.map((strength) => strength * 7);
    const buckets = shortestPathsByBuckets(outgoing, lengths, order);
    const heap = shortestPathsByHeap(outgoing, lengths, order);
    for (let source = 0; source < order; source++) {
      const count = buckets.run(source);
      expect(count).toBe(heap.run(source));
      expect(buckets.distances).toEqual(heap.distances);
      const [ours, others] = [buckets, heap].map(({ settled }) => [...settled.subarray(0, count)]);
      expect(ours.map((node) => heap.distances[node])).toEqual(others.map((node) => heap.distances[node]));
      expect(ours.toSorted((a, b) => a - b)).toEqual(others.toSorted((a, b) => a - b));
    }
  }
});

test.each([
  ['fractions', 1.5],
  ['long ties', 100_000],
])('%s go by the heap', (_, length) => {
  const rows = {
    offsets: Uint32Array.of(0, 1, 2),
    targets: Uint32Array.of(1, 0),
    strengths: Float64Array.of(1, 1),
  };
  const search = shortestPaths(rows, Float64Array.of(length, length), 2);
  search.run(0);
  expect([...search.distances]).toEqual([0, length]);
});
