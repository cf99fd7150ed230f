import type { Adjacency } from './adjacency.ts';
import type { DistanceLevels } from './distanceLevels.ts';

/**
 * For every root one tree of shortest paths. Row of a root in `sequences`: the nodes it reaches, each followed by all
 * that stand below it; in `sizes`, beside them, how many stand at or below each, so that a branch can be skipped.
 */
export interface PathTrees {
  readonly sequences: Uint16Array;
  readonly sizes: Uint16Array;
}

/** O(n m) time, n² space. */
export function pathTrees({ outgoing: { offsets, targets } }: Adjacency, levels: DistanceLevels): PathTrees {
  const { order, longest, distances, starts } = levels;
  const sequences = new Uint16Array(order * order);
  const sizes = new Uint16Array(order * order);
  const above = new Uint16Array(order);
  const below = new Uint16Array(order);
  const next = new Uint16Array(order);
  for (let root = 0; root < order; root++) {
    const row = root * order;
    const reached = starts[root * (longest + 2) + longest + 1];
    below.fill(0);
    for (let place = reached - 1; place > 0; place--) {
      const node = levels.sequences[row + place];
      const nearer = distances[row + node] - 1;
      let k = offsets[node];
      while (distances[row + targets[k]] !== nearer) k++;
      above[node] = targets[k];
      below[node]++;
      below[above[node]] += below[node];
    }
    below[root]++;
    // Each node takes the next free stretch of the one above it, which stands before it in the sequence.
    sequences[row] = root;
    sizes[row] = below[root];
    next[root] = 1;
    for (let place = 1; place < reached; place++) {
      const node = levels.sequences[row + place];
      const at = next[above[node]];
      next[above[node]] = at + below[node];
      sequences[row + at] = node;
      sizes[row + at] = below[node];
      next[node] = at + 1;
    }
  }
  return { sequences, sizes };
}
