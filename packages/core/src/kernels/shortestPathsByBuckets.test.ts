import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph, seeds } from '../testSupport/graphs.ts';
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
