/** A graph as the search for groups sees it: rows of neighbours without self-ties, and the strength of each node. */
export interface PartitionGraph {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of all arcs at each node; for a contracted node also those within it. */
  readonly strengths: Float64Array;
}

/** Scratch arrays that all passes over graphs of up to `order` nodes share; `links` and `queued` stay zero between them. */
export interface MoveScratch {
  readonly links: Float64Array;
  readonly touched: Uint32Array;
  readonly queued: Uint8Array;
  readonly totals: Float64Array;
  readonly sizes: Uint32Array;
  readonly unused: Uint32Array;
}

export function moveScratch(order: number): MoveScratch {
  return {
    links: new Float64Array(order),
    touched: new Uint32Array(order),
    queued: new Uint8Array(order),
    totals: new Float64Array(order),
    sizes: new Uint32Array(order),
    unused: new Uint32Array(order),
  };
}

/**
 * Moves single nodes to the group that raises modularity most, or into a group of their own, until none can rise.
 *
 * Node i gains w(i, c) − penalty · s_i · S_c in group c (w: its ties into c, S_c: strength of c without i). After a
 * move only neighbours outside the new group can have changed their mind, so only they are asked again.
 *
 * @param labels The group of each node, below `graph.order`; changed in place.
 * @param queue All nodes in the order in which they are asked first; its order is lost.
 * @param penalty γ / sum of all strengths.
 * @param epsilon A gain counts only above it, so that rounding cannot move nodes in circles.
 * @returns Whether any node moved.
 */
export function moveNodes(
  graph: PartitionGraph,
  labels: Uint32Array,
  queue: Uint32Array,
  penalty: number,
  epsilon: number,
  scratch: MoveScratch,
): boolean {
  const { order, offsets, targets, weights, strengths } = graph;
  const { links, touched, queued, totals, sizes, unused } = scratch;
  totals.fill(0, 0, order);
  sizes.fill(0, 0, order);
  for (let node = 0; node < order; node++) {
    totals[labels[node]] += strengths[node];
    sizes[labels[node]]++;
  }
  let spare = 0;
  for (let label = 0; label < order; label++) if (sizes[label] === 0) unused[spare++] = label;
  queued.fill(1, 0, order);

  let moved = false;
  let head = 0;
  let waiting = order;
  while (waiting > 0) {
    const node = queue[head];
    head = head + 1 === order ? 0 : head + 1;
    waiting--;
    queued[node] = 0;
    const own = labels[node];
    const from = offsets[node];
    const to = offsets[node + 1];
    let found = 0;
    for (let k = from; k < to; k++) {
      const label = labels[targets[k]];
      if (links[label] === 0) touched[found++] = label;
      links[label] += weights[k];
    }
    const cost = penalty * strengths[node];
    const ownGain = links[own] - cost * (totals[own] - strengths[node]);
    let best = own;
    let bestGain = ownGain + epsilon;
    for (let k = 0; k < found; k++) {
      const label = touched[k];
      if (label !== own) {
        const gain = links[label] - cost * totals[label];
        if (gain > bestGain) {
          best = label;
          bestGain = gain;
        }
      }
      links[label] = 0;
    }
    if (bestGain < 0 && sizes[own] > 1) best = unused[--spare];
    if (best === own) continue;

    moved = true;
    labels[node] = best;
    totals[own] -= strengths[node];
    totals[best] += strengths[node];
    sizes[best]++;
    if (--sizes[own] === 0) {
      totals[own] = 0;
      unused[spare++] = own;
    }
    for (let k = from; k < to; k++) {
      const neighbour = targets[k];
      if (queued[neighbour] === 0 && labels[neighbour] !== best) {
        const tail = head + waiting;
        queue[tail < order ? tail : tail - order] = neighbour;
        queued[neighbour] = 1;
        waiting++;
      }
    }
  }
  return moved;
}
