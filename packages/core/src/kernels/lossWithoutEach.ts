import type { Adjacency, Neighbours } from './adjacency.ts';
import { breadthFirst } from './breadthFirst.ts';

/** For every node, over ordered pairs of the other nodes, what is lost without it. */
export interface Loss {
  /** Σ 1/d before − Σ 1/d after. */
  readonly closeness: Float64Array;
  /** Pairs that no longer reach each other. */
  readonly pairs: Float64Array;
}

/**
 * What each node's removal costs the others, exactly, in steps, without searching from everywhere once a node. From one
 * source a node v matters only to the nodes that every shortest path reaches through v: those below v in the dominator
 * tree of the shortest paths. Their new distances are found from their neighbours outside that set. Undirected ties.
 * O(n m + Σ sizes of those sets · degree): 2,000 nodes and 10,000 ties take about a second instead of half a minute.
 */
export function lossWithoutEach({ order, outgoing }: Adjacency): Loss {
  const loss = { closeness: new Float64Array(order), pairs: new Float64Array(order) };
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  const search = repair(outgoing, order, distances);
  for (let source = 0; source < order; source++) {
    const reached = breadthFirst(outgoing, source, distances, queue);
    const { preorder, sizes, sequence } = dominators(outgoing, distances, queue, reached);
    for (let place = 1; place < reached; place++) {
      const node = queue[place];
      const below = sizes[node] - 1;
      if (below === 0) continue;
      const first = preorder[node] + 1;
      search(sequence.subarray(first, first + below), node, (before, after) => {
        loss.closeness[node] += 1 / before - (after === Infinity ? 0 : 1 / after);
        if (after === Infinity) loss.pairs[node]++;
      });
    }
  }
  return loss;
}

/** The dominator tree of the shortest paths from one source: nodes below v follow it in `sequence`. */
interface Dominators {
  readonly preorder: Uint32Array;
  /** How many nodes stand at or below each. */
  readonly sizes: Uint32Array;
  readonly sequence: Uint32Array;
}

function dominators(
  { offsets, targets }: Neighbours,
  distances: Int32Array,
  queue: Uint32Array,
  reached: number,
): Dominators {
  const order = distances.length;
  const above = new Uint32Array(order);
  const depth = new Uint32Array(order);
  above[queue[0]] = queue[0];
  for (let place = 1; place < reached; place++) {
    const node = queue[place];
    let common = -1;
    for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
      const before = targets[k];
      if (distances[before] !== distances[node] - 1) continue;
      common = common === -1 ? before : meet(above, depth, common, before);
    }
    above[node] = common;
    depth[node] = depth[common] + 1;
  }
  const sizes = new Uint32Array(order);
  for (let place = reached - 1; place > 0; place--) {
    sizes[queue[place]]++;
    sizes[above[queue[place]]] += sizes[queue[place]];
  }
  // Each node takes the next free stretch of its parent's: parents come before children in the queue.
  const preorder = new Uint32Array(order);
  const next = new Uint32Array(order);
  const sequence = new Uint32Array(reached);
  sequence[0] = queue[0];
  next[queue[0]] = 1;
  for (let place = 1; place < reached; place++) {
    const node = queue[place];
    const parent = above[node];
    preorder[node] = next[parent];
    next[parent] += sizes[node];
    next[node] = preorder[node] + 1;
    sequence[preorder[node]] = node;
  }
  return { preorder, sizes, sequence };
}

/** The lowest node that stands above, or is, both. */
function meet(above: Uint32Array, depth: Uint32Array, first: number, second: number): number {
  let [a, b] = [first, second];
  while (a !== b) {
    if (depth[a] < depth[b]) b = above[b];
    else a = above[a];
  }
  return a;
}

/** Tells the old and the new distance (Infinity: none) of every node of a set, when `removed` is taken out. */
function repair(
  { offsets, targets }: Neighbours,
  order: number,
  distances: Int32Array,
): (set: Uint32Array, removed: number, tell: (before: number, after: number) => void) => void {
  const inside = new Uint8Array(order);
  const found = new Float64Array(order);
  return (set, removed, tell) => {
    inside[removed] = 1;
    for (const node of set) {
      inside[node] = 1;
      found[node] = Infinity;
    }
    const levels: number[][] = [];
    const reach = (node: number, distance: number): void => {
      if (distance >= found[node]) return;
      found[node] = distance;
      (levels[distance] ??= []).push(node);
    };
    for (const node of set) {
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        if (inside[targets[k]] === 0) reach(node, distances[targets[k]] + 1);
      }
    }
    for (let distance = 0; distance < levels.length; distance++) {
      for (const node of levels[distance] ?? []) {
        if (found[node] < distance) continue;
        for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
          const target = targets[k];
          if (inside[target] === 1 && target !== removed) reach(target, distance + 1);
        }
      }
    }
    for (const node of set) {
      tell(distances[node], found[node]);
      inside[node] = 0;
    }
    inside[removed] = 0;
  };
}
