import type { Neighbours } from './adjacency.ts';
import { shortestPathsByBuckets } from './shortestPathsByBuckets.ts';
import { shortestPathsByHeap } from './shortestPathsByHeap.ts';
import type { ShortestPaths } from './shortestPathsByHeap.ts';

/** Ties this long at most, in whole numbers, are sorted by buckets; beyond, walking past empty ones costs more. */
const LONGEST_IN_BUCKETS = 256;

/** The way to sort nodes that wait which suits the ties: both find the same. */
export function searchFor(lengths: Float64Array): typeof shortestPathsByHeap {
  const short = lengths.every((length) => Number.isInteger(length) && length <= LONGEST_IN_BUCKETS);
  return short ? shortestPathsByBuckets : shortestPathsByHeap;
}

/** Dijkstra's search over ties with positive lengths (Dijkstra 1959). */
export function shortestPaths(neighbours: Neighbours, lengths: Float64Array, order: number): ShortestPaths {
  return searchFor(lengths)(neighbours, lengths, order);
}
