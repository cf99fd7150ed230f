import type { Adjacency } from './adjacency.ts';
import { pathTotalsByLanes } from './pathTotalsByLanes.ts';
import { pathTotalsByMasks } from './pathTotalsByMasks.ts';
import type { PathTotals } from './pathTotalsByMasks.ts';
import { shortestPaths } from './shortestPaths.ts';
import type { TieLengths } from './tieLengths.ts';

/** From every node along the ties (`outward`), or to every node. Undirected: the same. */
export type PathDirection = 'outward' | 'inward';

/** Nodes from which on it pays to copy the graph to the memory of WebAssembly. */
const WORTH_LANES = 256;

/**
 * Totals of all distances in steps, by searches from many nodes at once. Sums are kept by the node that is reached, so
 * searching against the direction asked for makes them the totals of its own paths. O(n m), 32 to 128 times less in
 * practice.
 */
export function pathTotals({ order, outgoing, incoming }: Adjacency, direction: PathDirection): PathTotals {
  const [along, against] = direction === 'outward' ? [incoming, outgoing] : [outgoing, incoming];
  const byLanes = order < WORTH_LANES ? null : pathTotalsByLanes(order, along, against);
  return byLanes ?? pathTotalsByMasks(order, along, against);
}

/** The same totals where every tie has a length: one search with a heap a node. O(n (n + m) log n). */
export function weightedPathTotals(
  adjacency: Adjacency,
  lengths: TieLengths,
  direction: PathDirection,
): PathTotals {
  const { order } = adjacency;
  const reached = new Uint32Array(order);
  const distanceSums = new Float64Array(order);
  const harmonicSums = new Float64Array(order);
  const eccentricities = new Float64Array(order);
  const search = shortestPaths(
    direction === 'outward' ? adjacency.outgoing : adjacency.incoming,
    direction === 'outward' ? lengths.outgoing : lengths.incoming,
    order,
  );
  const { unit } = lengths;
  for (let source = 0; source < order; source++) {
    const count = search.run(source);
    reached[source] = count - 1;
    for (let place = 1; place < count; place++) {
      const length = search.distances[search.settled[place]];
      distanceSums[source] += length;
      harmonicSums[source] += unit / length;
    }
    distanceSums[source] /= unit;
    eccentricities[source] = search.distances[search.settled[count - 1]] / unit;
  }
  return { reached, distanceSums, harmonicSums, eccentricities };
}
