import type { Adjacency } from './adjacency.ts';

/** Nodes (1 = yes) and ties without which a component falls apart; ties by their two ends, lower first. */
export interface CutElements {
  readonly articulationPoints: Uint8Array;
  readonly bridges: readonly (readonly [a: number, b: number])[];
}

/**
 * Articulation points and bridges by one depth-first search without recursion
 * (Hopcroft & Tarjan 1973, doi:10.1145/362248.362272). Undirected ties. O(n + m).
 */
export function cutElements({ order, outgoing: { offsets, targets } }: Adjacency): CutElements {
  const articulationPoints = new Uint8Array(order);
  const bridges: (readonly [number, number])[] = [];
  const visits = new Uint32Array(order);
  const lowest = new Uint32Array(order);
  const cursors = offsets.slice(0, order);
  const path = new Uint32Array(order);
  let visited = 0;
  for (let start = 0; start < order; start++) {
    if (visits[start] !== 0) continue;
    let branches = 0;
    let depth = 0;
    path[0] = start;
    visits[start] = lowest[start] = ++visited;
    while (depth >= 0) {
      const node = path[depth];
      const parent = depth > 0 ? path[depth - 1] : order;
      if (cursors[node] < offsets[node + 1]) {
        const target = targets[cursors[node]++];
        if (visits[target] === 0) {
          visits[target] = lowest[target] = ++visited;
          path[++depth] = target;
        } else if (target !== parent && visits[target] < lowest[node]) {
          lowest[node] = visits[target];
        }
        continue;
      }
      depth--;
      if (parent === order) continue;
      if (lowest[node] < lowest[parent]) lowest[parent] = lowest[node];
      if (lowest[node] > visits[parent]) bridges.push(node < parent ? [node, parent] : [parent, node]);
      if (depth === 0) branches++;
      else if (lowest[node] >= visits[parent]) articulationPoints[parent] = 1;
    }
    if (branches > 1) articulationPoints[start] = 1;
  }
  return { articulationPoints, bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d) };
}
