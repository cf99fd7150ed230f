import type { Neighbours } from './adjacency.ts';

/** A reusable search; its arrays are made once and overwritten by every run, places beyond the last run hold rests. */
export interface DominatorTree {
  /** Steps from the source; −1 = not reached. */
  readonly distances: Int32Array;
  /** The nodes reached, nearest first. */
  readonly queue: Uint32Array;
  /** How many nodes stand at or below each node in the tree. */
  readonly sizes: Uint32Array;
  /** The tree in preorder: the nodes below `v` follow it, `sizes[v] − 1` of them from `preorder[v] + 1`. */
  readonly sequence: Uint32Array;
  readonly preorder: Uint32Array;
  /** Searches from `source`; gives the number of nodes reached, the source included. O(m · depth), in practice O(m). */
  run(source: number): number;
}

/**
 * The tree of the nodes that no shortest path from a source can avoid: a node stands below `v` if all its shortest paths
 * run through `v`. Found by breadth-first search: a node's parent is where all its predecessors' branches meet.
 *
 * @see Cooper, Harvey & Kennedy 2006, "A simple, fast dominance algorithm"; paths of steps make it a single pass
 */
export function dominatorTree({ offsets, targets }: Neighbours, order: number): DominatorTree {
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  const sizes = new Uint32Array(order);
  const sequence = new Uint32Array(order);
  const preorder = new Uint32Array(order);
  const above = new Uint32Array(order);
  const depths = new Uint32Array(order);
  const next = new Uint32Array(order);

  /** The lowest node that stands above, or is, both. */
  const meet = (first: number, second: number): number => {
    let a = first;
    let b = second;
    while (a !== b) {
      if (depths[a] < depths[b]) b = above[b];
      else a = above[a];
    }
    return a;
  };

  /** Fills queue, distances and parents; a node's depth is known when it is taken from the queue, all its parents are. */
  const search = (source: number): number => {
    distances.fill(-1);
    distances[source] = 0;
    queue[0] = source;
    above[source] = source;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const node = queue[head];
      const step = distances[node] + 1;
      depths[node] = head === 0 ? 0 : depths[above[node]] + 1;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const target = targets[k];
        const distance = distances[target];
        if (distance === -1) {
          distances[target] = step;
          above[target] = node;
          queue[reached++] = target;
        } else if (distance === step && above[target] !== source) {
          above[target] = meet(above[target], node);
        }
      }
    }
    return reached;
  };

  const run = (source: number): number => {
    const reached = search(source);
    for (let place = 0; place < reached; place++) sizes[queue[place]] = 1;
    for (let place = reached - 1; place > 0; place--) sizes[above[queue[place]]] += sizes[queue[place]];
    // Each node takes the next free stretch of its parent's: parents come before children in the queue.
    sequence[0] = source;
    preorder[source] = 0;
    next[source] = 1;
    for (let place = 1; place < reached; place++) {
      const node = queue[place];
      const parent = above[node];
      preorder[node] = next[parent];
      next[parent] += sizes[node];
      next[node] = preorder[node] + 1;
      sequence[preorder[node]] = node;
    }
    return reached;
  };

  return { distances, queue, sizes, sequence, preorder, run };
}
