import type { Adjacency } from './adjacency.ts';
import type { DistanceLevels } from './distanceLevels.ts';

/** The number of shortest paths between all nodes, `order` rows of `order`; 0 where there is none. O(n m). */
export function pathCounts(
  { outgoing: { offsets, targets } }: Adjacency,
  levels: DistanceLevels,
): Float64Array {
  const { order, longest, distances, sequences, starts } = levels;
  const counts = new Float64Array(order * order);
  for (let source = 0; source < order; source++) {
    const row = source * order;
    counts[row + source] = 1;
    const reached = starts[source * (longest + 2) + longest + 1];
    for (let place = 0; place < reached; place++) {
      const node = sequences[row + place];
      const next = distances[row + node] + 1;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        if (distances[row + targets[k]] === next) counts[row + targets[k]] += counts[row + node];
      }
    }
  }
  return counts;
}

/**
 * The share of the shortest paths between two nodes on which `hub` lies, ends included: 1 where it is one of the two,
 * 0 where there is no path. `order` rows of `order`. O(n²).
 */
export function pathShares(levels: DistanceLevels, counts: Float64Array, hub: number): Float64Array {
  const { order, unreachable, distances } = levels;
  const shares = new Float64Array(order * order);
  const toHub = hub * order;
  for (let a = 0; a < order; a++) {
    const row = a * order;
    const near = distances[toHub + a];
    if (near === unreachable) continue;
    for (let b = 0; b < order; b++) {
      if (near + distances[toHub + b] === distances[row + b]) {
        shares[row + b] = (counts[toHub + a] * counts[toHub + b]) / counts[row + b];
      }
    }
  }
  for (let node = 0; node < order; node++) {
    shares[toHub + node] = 1;
    shares[node * order + hub] = 1;
  }
  return shares;
}
