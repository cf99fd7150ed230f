import { rowLengths } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { CoreState, coreFit } from './corePattern.ts';
import type { CorePattern } from './corePattern.ts';

/** A core and Pearson's correlation between the ties and the ideal pattern of that core. */
export interface Core {
  readonly fit: number;
  readonly inCore: Uint8Array;
}

/** Random starts besides the best prefix of the nodes by degree. */
const starts = 12;

/**
 * The core of an undirected graph whose ideal pattern correlates best with the ties: a tabu search that moves one node
 * at a time in or out, from the best set of nodes of highest degree and from random sets. Null where no core gives a
 * correlation. The search is good, not proven: O(starts · n²).
 */
export function bestCore(
  graph: Adjacency,
  pattern: CorePattern,
  source: { next(): number; integer(n: number): number },
): Core | null {
  let best = improveCore(graph, pattern, coreByDegree(graph, pattern), source);
  for (let start = 0; start < starts; start++) {
    const found = improveCore(graph, pattern, coreAtRandom(graph.order, source), source);
    if (found.fit > best.fit) best = found;
  }
  return best.fit === Number.NEGATIVE_INFINITY ? null : best;
}

/** The best core among the sets of the k nodes of highest degree. */
export function coreByDegree(graph: Adjacency, pattern: CorePattern): Uint8Array {
  const { order, outgoing } = graph;
  const degrees = rowLengths(outgoing);
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

/** The best core that a tabu search meets on its way from another one; its fit is −∞ where none has a correlation. */
export function improveCore(
  graph: Adjacency,
  pattern: CorePattern,
  first: Uint8Array,
  source: { integer(n: number): number },
): Core {
  const { order } = graph;
  const state = new CoreState(graph, first);
  let fit = coreFit(graph, pattern, state.counts());
  let inCore = first;
  // A node that was moved stays where it is for some steps, so that the search leaves a local optimum.
  const freeAt = new Uint32Array(order);
  const tenure = 2 + Math.ceil(order / 10);
  for (let step = 1, idle = 0; idle < 5 * order + 50; step++, idle++) {
    let move = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (let node = order - 1; node >= 0; node--) {
      const next = coreFit(graph, pattern, state.countsAfter(node));
      const free = freeAt[node] <= step || next > fit;
      if (free && next >= highest) {
        move = node;
        highest = next;
      }
    }
    if (move === -1) continue;
    state.flip(move);
    freeAt[move] = step + 1 + source.integer(tenure) + Math.ceil(tenure / 2);
    if (highest > fit + 1e-12) {
      fit = highest;
      inCore = state.inCore.slice();
      idle = 0;
    }
  }
  return { fit, inCore };
}
