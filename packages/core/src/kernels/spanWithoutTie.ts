import type { Neighbours } from './adjacency.ts';

/**
 * A function that gives the steps between the two ends of an undirected tie when the tie itself may not be used,
 * Infinity where no other way exists. Searches breadth-first and stops at the other end. O(m) a call at worst.
 */
export function spanWithoutTie(
  { offsets, targets }: Neighbours,
  order: number,
): (source: number, target: number) => number {
  const foundIn = new Uint32Array(order);
  const steps = new Uint32Array(order);
  const queue = new Uint32Array(order);
  let search = 0;
  return (source, target) => {
    search++;
    foundIn[source] = search;
    steps[source] = 0;
    queue[0] = source;
    let filled = 1;
    for (let head = 0; head < filled; head++) {
      const node = queue[head];
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const next = targets[k];
        if (next === target) {
          if (node === source) continue;
          return steps[node] + 1;
        }
        if (foundIn[next] === search) continue;
        foundIn[next] = search;
        steps[next] = steps[node] + 1;
        queue[filled++] = next;
      }
    }
    return Infinity;
  };
}
