import type { Adjacency } from './adjacency.ts';

/**
 * The largest k for which each node belongs to a subgraph of minimum degree k, by taking away nodes of least degree
 * from buckets (Batagelj & Zaversnik 2003, arXiv:cs/0310049). Undirected ties. O(n + m).
 */
export function coreNumbers({ order, outgoing: { offsets, targets } }: Adjacency): Uint32Array {
  const degrees = new Uint32Array(order);
  let highest = 0;
  for (let node = 0; node < order; node++) {
    degrees[node] = offsets[node + 1] - offsets[node];
    if (degrees[node] > highest) highest = degrees[node];
  }
  // Nodes sorted by degree; starts[d] is where those of degree d begin.
  const starts = new Uint32Array(highest + 2);
  for (let node = 0; node < order; node++) starts[degrees[node] + 1]++;
  for (let degree = 0; degree <= highest; degree++) starts[degree + 1] += starts[degree];
  const sorted = new Uint32Array(order);
  const places = new Uint32Array(order);
  const filled = starts.slice();
  for (let node = 0; node < order; node++) {
    places[node] = filled[degrees[node]]++;
    sorted[places[node]] = node;
  }
  for (let place = 0; place < order; place++) {
    const node = sorted[place];
    for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
      const target = targets[k];
      const degree = degrees[target];
      if (degree <= degrees[node]) continue;
      // Swap the neighbour with the first of its bucket and move the bucket's start past it.
      const first = starts[degree];
      const other = sorted[first];
      const from = places[target];
      sorted[from] = other;
      places[other] = from;
      sorted[first] = target;
      places[target] = first;
      starts[degree] = first + 1;
      degrees[target] = degree - 1;
    }
  }
  return degrees;
}
