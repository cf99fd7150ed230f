import type { Adjacency, Neighbours } from './adjacency.ts';

/** The component of every node, numbered by the lowest node in it. */
export interface Components {
  readonly labels: Uint32Array;
  readonly count: number;
}

/** Components when the direction of ties is ignored. O(n + m). */
export function weakComponents({ order, outgoing, incoming }: Adjacency): Components {
  const labels = new Uint32Array(order);
  const seen = new Uint8Array(order);
  const queue = new Uint32Array(order);
  let count = 0;
  for (let start = 0; start < order; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    queue[0] = start;
    let filled = 1;
    for (let head = 0; head < filled; head++) {
      const node = queue[head];
      labels[node] = count;
      filled = enqueueUnseen(outgoing, node, seen, queue, filled);
      if (incoming !== outgoing) filled = enqueueUnseen(incoming, node, seen, queue, filled);
    }
    count++;
  }
  return { labels, count };
}

function enqueueUnseen(
  { offsets, targets }: Neighbours,
  node: number,
  seen: Uint8Array,
  queue: Uint32Array,
  from: number,
): number {
  let filled = from;
  for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
    const target = targets[k];
    if (seen[target] === 0) {
      seen[target] = 1;
      queue[filled++] = target;
    }
  }
  return filled;
}

/** Components in which every node reaches every other along the ties (Tarjan 1972, without recursion). O(n + m). */
export function strongComponents({ order, outgoing: { offsets, targets } }: Adjacency): Components {
  const visits = new Uint32Array(order);
  const lowest = new Uint32Array(order);
  const cursors = offsets.slice(0, order);
  const roots = new Int32Array(order).fill(-1);
  const open = new Uint32Array(order);
  const path = new Uint32Array(order);
  let visited = 0;
  let openSize = 0;
  for (let start = 0; start < order; start++) {
    if (visits[start] !== 0) continue;
    let depth = 0;
    path[0] = start;
    while (depth >= 0) {
      const node = path[depth];
      if (visits[node] === 0) {
        visits[node] = ++visited;
        lowest[node] = visited;
        open[openSize++] = node;
      }
      if (cursors[node] < offsets[node + 1]) {
        const target = targets[cursors[node]];
        if (visits[target] === 0) {
          path[++depth] = target;
          continue;
        }
        if (roots[target] === -1 && lowest[target] < lowest[node]) lowest[node] = lowest[target];
        cursors[node]++;
        continue;
      }
      if (lowest[node] === visits[node]) {
        let member = order;
        while (member !== node) {
          member = open[--openSize];
          roots[member] = node;
        }
      }
      depth--;
    }
  }
  return byLowestNode(order, roots);
}

function byLowestNode(order: number, roots: Int32Array): Components {
  const numbers = new Int32Array(order).fill(-1);
  const labels = new Uint32Array(order);
  let count = 0;
  for (let node = 0; node < order; node++) {
    if (numbers[roots[node]] === -1) numbers[roots[node]] = count++;
    labels[node] = numbers[roots[node]];
  }
  return { labels, count };
}
