import type { Neighbours } from './adjacency.ts';

/** Where the tie from j to i stands, for that from i to j; the rows must be symmetric. O(n + m). */
export function oppositeTies({ offsets, targets }: Neighbours): Uint32Array {
  // Rows ascend, so the ties that arrive at a node come in the order of its row.
  const next = offsets.slice();
  return targets.map((target) => next[target]++);
}
