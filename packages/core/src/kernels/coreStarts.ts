import type { Adjacency } from './adjacency.ts';
import { CoreState, coreFit } from './corePattern.ts';
import type { CorePattern } from './corePattern.ts';

/** The best core among the sets of the k nodes of highest degree. */
export function coreByDegree(graph: Adjacency, pattern: CorePattern): Uint8Array {
  const { order, outgoing } = graph;
  const degrees = Uint32Array.from(
    { length: order },
    (_, node) => outgoing.offsets[node + 1] - outgoing.offsets[node],
  );
  const nodes = [...degrees.keys()].sort((a, b) => degrees[b] - degrees[a]);
  const state = new CoreState(graph, new Uint8Array(order));
  let best = Number.NEGATIVE_INFINITY;
  let inCore = state.inCore.slice();
  for (const node of nodes) {
    state.flip(node);
    const fit = coreFit(graph, pattern, state.counts());
    if (fit > best) {
      best = fit;
      inCore = state.inCore.slice();
    }
  }
  return inCore;
}

/** Each node with the same chance, which is drawn as well. */
export function coreAtRandom(order: number, source: { next(): number }): Uint8Array {
  const share = source.next();
  return new Uint8Array(order).map(() => (source.next() < share ? 1 : 0));
}
