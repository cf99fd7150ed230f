import type { Adjacency, Neighbours } from './adjacency.ts';

/** A graph whose nodes are numbered anew, its rows in the order in which they were. */
export interface NearbyNumbers {
  readonly graph: Adjacency;
  /** The old number of each node. */
  readonly nodes: Uint32Array;
}

/**
 * Numbers the nodes as breadth-first search meets them, component by component, so that searches from sources with
 * neighbouring numbers meet the same nodes at the same time, and what they read stands together. O(n + m).
 */
export function nearbyNumbers(adjacency: Adjacency): NearbyNumbers {
  const { order, outgoing, incoming } = adjacency;
  const nodes = new Uint32Array(order);
  const places = new Int32Array(order).fill(-1);
  let filled = 0;
  for (let start = 0, head = 0; start < order; start++) {
    if (places[start] !== -1) continue;
    places[start] = filled;
    nodes[filled++] = start;
    for (; head < filled; head++) {
      for (const { offsets, targets } of outgoing === incoming ? [outgoing] : [outgoing, incoming]) {
        for (let k = offsets[nodes[head]]; k < offsets[nodes[head] + 1]; k++) {
          if (places[targets[k]] !== -1) continue;
          places[targets[k]] = filled;
          nodes[filled++] = targets[k];
        }
      }
    }
  }
  const rows = renumbered(outgoing, nodes, places);
  const graph = {
    ...adjacency,
    outgoing: rows,
    incoming: incoming === outgoing ? rows : renumbered(incoming, nodes, places),
    loops: adjacency.loops.map((_, place) => adjacency.loops[nodes[place]]),
    loopStrengths: adjacency.loopStrengths.map((_, place) => adjacency.loopStrengths[nodes[place]]),
  };
  return { graph, nodes };
}

function renumbered(
  { offsets, targets, strengths }: Neighbours,
  nodes: Uint32Array,
  places: Int32Array,
): Neighbours {
  const rows = new Uint32Array(offsets.length);
  const ends = new Uint32Array(targets.length);
  const weights = new Float64Array(targets.length);
  let filled = 0;
  nodes.forEach((node, place) => {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      ends[filled] = places[targets[k]];
      weights[filled++] = strengths[k];
    }
    rows[place + 1] = filled;
  });
  return { offsets: rows, targets: ends, strengths: weights };
}
