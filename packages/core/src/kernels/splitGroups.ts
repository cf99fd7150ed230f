import type { PartitionGraph } from './moveNodes.ts';

/**
 * Gives every part of a group that has no tie to its other parts a label of its own, 0 … in the order of their first
 * node; changes `labels` in place and gives the number of parts. A split always raises modularity. O(n + m).
 *
 * @param queue Scratch of at least `graph.order` places.
 */
export function splitGroups(
  { order, offsets, targets }: PartitionGraph,
  labels: Uint32Array,
  queue: Uint32Array,
): number {
  const parts = new Int32Array(order).fill(-1);
  let found = 0;
  for (let start = 0; start < order; start++) {
    if (parts[start] !== -1) continue;
    parts[start] = found;
    queue[0] = start;
    let filled = 1;
    for (let head = 0; head < filled; head++) {
      const node = queue[head];
      for (let k = offsets[node]; k < offsets[node + 1]; k++) {
        const target = targets[k];
        if (parts[target] === -1 && labels[target] === labels[node]) {
          parts[target] = found;
          queue[filled++] = target;
        }
      }
    }
    found++;
  }
  labels.set(parts);
  return found;
}
