import type { Adjacency, Neighbours } from './adjacency.ts';

/** Burt's z: what i and j put into each other, a_ij + a_ji, for all pairs with a tie in either direction. */
export function mutualStrengths(graph: Adjacency, weighted: boolean): Neighbours {
  const { order, outgoing, incoming, directed } = graph;
  const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
  if (!directed) return weighted ? outgoing : { ...outgoing, strengths: ones(outgoing.targets.length) };
  const offsets = new Uint32Array(order + 1);
  const targets = new Uint32Array(2 * outgoing.targets.length);
  const strengths = new Float64Array(targets.length);
  let filled = 0;
  for (let node = 0; node < order; node++) {
    let a = outgoing.offsets[node];
    let b = incoming.offsets[node];
    const endA = outgoing.offsets[node + 1];
    const endB = incoming.offsets[node + 1];
    // Both rows ascend: merge them.
    while (a < endA || b < endB) {
      const nextA = a < endA ? outgoing.targets[a] : order;
      const nextB = b < endB ? incoming.targets[b] : order;
      targets[filled] = Math.min(nextA, nextB);
      if (nextA <= nextB) strengths[filled] += weighted ? outgoing.strengths[a++] : (a++, 1);
      if (nextB <= nextA) strengths[filled] += weighted ? incoming.strengths[b++] : (b++, 1);
      filled++;
    }
    offsets[node + 1] = filled;
  }
  return { offsets, targets: targets.slice(0, filled), strengths: strengths.slice(0, filled) };
}
