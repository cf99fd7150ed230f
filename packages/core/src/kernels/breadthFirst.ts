import type { Neighbours } from './adjacency.ts';

/**
 * Breadth-first search from `source`: fills `queue` with the nodes that were reached, nearest first, and `distances`
 * with their number of steps (−1 = not reached). Both arrays have one place a node. Gives the number reached, the
 * source included. O(n + m).
 */
export function breadthFirst(
  { offsets, targets }: Neighbours,
  source: number,
  distances: Int32Array,
  queue: Uint32Array,
): number {
  distances.fill(-1);
  distances[source] = 0;
  queue[0] = source;
  let reached = 1;
  for (let head = 0; head < reached; head++) {
    const node = queue[head];
    const next = distances[node] + 1;
    for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
      const target = targets[k];
      if (distances[target] === -1) {
        distances[target] = next;
        queue[reached++] = target;
      }
    }
  }
  return reached;
}
