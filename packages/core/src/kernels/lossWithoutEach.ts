import type { Adjacency, Neighbours } from './adjacency.ts';
import { closenessUnit } from './closenessUnit.ts';
import { dominatorTree } from './dominatorTree.ts';
import type { DominatorTree } from './dominatorTree.ts';

/** For every node, over ordered pairs of the other nodes, what is lost without it. */
export interface Loss {
  /** Σ 1/d before − Σ 1/d after. */
  readonly closeness: Float64Array;
  /** Pairs that no longer reach each other. */
  readonly pairs: Float64Array;
  /** Σ closenessUnit/d over the pairs of others, with the node in place and without it: whole up to 20 steps. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/**
 * What each node's removal costs the others, exactly, in steps, without searching from everywhere once a node. From one
 * source a node v matters only to the nodes that every shortest path reaches through v: those below v in the dominator
 * tree of the shortest paths. Their new distances are found from their neighbours outside that set. Undirected ties.
 * O(n m + Σ sizes of those sets · degree): 2,000 nodes and 10,000 ties take half a second instead of half a minute.
 */
export function lossWithoutEach({ order, outgoing }: Adjacency): Loss {
  const own = new Float64Array(order);
  const lost = new Float64Array(order);
  const pairs = new Float64Array(order);
  const worth = Float64Array.from({ length: order + 1 }, (_, distance) => closenessUnit / distance);
  worth[order] = 0;
  const tree = dominatorTree(outgoing, order);
  const { distances, queue, sizes } = tree;
  const repaired = repair(outgoing, tree);
  for (let source = 0; source < order; source++) {
    const reached = tree.run(source);
    for (let place = 1; place < reached; place++) {
      const node = queue[place];
      own[source] += worth[distances[node]];
      if (sizes[node] === 1) continue;
      const first = tree.preorder[node] + 1;
      const end = tree.preorder[node] + sizes[node];
      // Every pair is met from both its ends and counted from the lower one.
      if (sizes[node] === 2 && tree.sequence[first] < source) continue;
      const found = repaired(node);
      for (let k = first; k < end; k++) {
        const other = tree.sequence[k];
        if (other < source) continue;
        if (found[other] === order) pairs[node] += 2;
        lost[node] += 2 * (worth[distances[other]] - worth[found[other]]);
      }
    }
  }
  const all = own.reduce((sum, value) => sum + value, 0);
  const before = own.map((value) => all - 2 * value);
  return {
    closeness: lost.map((value) => value / closenessUnit),
    pairs,
    before,
    after: before.map((value, node) => value - lost[node]),
  };
}

/**
 * A function that gives the distances without `removed` of the nodes below it in the tree, `order` where there is none;
 * other places hold rests. Every node there loses all its shortest paths, so at best it is one step farther, through a
 * neighbour that was as far as itself. Those that have no such neighbour outside the set are reached from the others,
 * in rising order of distance.
 */
function repair(
  { offsets, targets }: Neighbours,
  { distances, sizes, sequence, preorder }: DominatorTree,
): (removed: number) => Uint32Array {
  const order = distances.length;
  const found = new Uint32Array(order);
  const inside = new Uint8Array(order);
  /** Lists of nodes by their distance: the last entry of each list, and the entry before each entry; −1 = none. */
  const last = new Int32Array(order).fill(-1);
  const previous = new Int32Array(2 * order);
  const nodes = new Uint32Array(2 * order);
  let entries = 0;

  const enqueue = (node: number, distance: number): void => {
    found[node] = distance;
    nodes[entries] = node;
    previous[entries] = last[distance];
    last[distance] = entries++;
  };

  /** The distance of a node through its neighbours outside the set. */
  const fromOutside = (node: number): number => {
    const level = distances[node];
    let nearest = order;
    for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
      const target = targets[k];
      if (inside[target] === 1) continue;
      if (distances[target] === level) return level + 1;
      // A nearer one would lead past `removed`, so it is one step farther.
      nearest = level + 2;
    }
    return nearest;
  };

  /** Lets the nodes `from` … `to`−1 of the tree reach each other, nearest first. */
  const spread = (from: number, to: number, removed: number): void => {
    entries = 0;
    let lowest = order;
    let highest = 0;
    for (let k = from; k < to; k++) {
      const distance = found[sequence[k]];
      if (distance === order) continue;
      enqueue(sequence[k], distance);
      if (distance < lowest) lowest = distance;
      if (distance > highest) highest = distance;
    }
    for (let distance = lowest; distance <= highest; distance++) {
      for (let entry = last[distance]; entry !== -1; entry = previous[entry]) {
        const node = nodes[entry];
        if (found[node] < distance) continue;
        for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
          const target = targets[k];
          if (inside[target] === 0 || target === removed || found[target] <= distance + 1) continue;
          // Nearest first: nobody is found twice here, so nobody is in the queue more than twice.
          enqueue(target, distance + 1);
          if (distance === highest) highest++;
        }
      }
      last[distance] = -1;
    }
  };

  return (removed) => {
    const from = preorder[removed] + 1;
    const to = preorder[removed] + sizes[removed];
    inside[removed] = 1;
    for (let k = from; k < to; k++) inside[sequence[k]] = 1;
    let settled = true;
    for (let k = from; k < to; k++) {
      const node = sequence[k];
      const distance = fromOutside(node);
      found[node] = distance;
      if (distance > distances[node] + 1) settled = false;
    }
    if (!settled && to > from + 1) spread(from, to, removed);
    inside[removed] = 0;
    for (let k = from; k < to; k++) inside[sequence[k]] = 0;
    return found;
  };
}
