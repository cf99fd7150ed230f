import type { Adjacency } from './adjacency.ts';

/** What the ties between core and periphery should be: there, as those within the core (`or`), or nothing (`missing`). */
export type CorePattern = 'or' | 'missing';

/** A core and Pearson's correlation between the ties and the ideal pattern of that core. */
export interface Core {
  readonly fit: number;
  readonly inCore: Uint8Array;
}

/** What the fit depends on besides the graph: nodes in the core, ties within the core and within the periphery. */
interface Counts {
  readonly core: number;
  readonly coreTies: number;
  readonly peripheryTies: number;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

/** Pearson's correlation of two yes/no properties of `all` pairs; −∞ where one does not vary. */
function correlation(all: number, first: number, second: number, both: number): number {
  const spread = first * (all - first) * second * (all - second);
  return spread <= 0 ? Number.NEGATIVE_INFINITY : (both * all - first * second) / Math.sqrt(spread);
}

function fitOf(graph: Adjacency, pattern: CorePattern, { core, coreTies, peripheryTies }: Counts): number {
  const periphery = pairs(graph.order - core);
  if (pattern === 'missing') {
    return correlation(pairs(core) + periphery, coreTies + peripheryTies, pairs(core), coreTies);
  }
  const all = pairs(graph.order);
  return correlation(all, graph.size, all - periphery, graph.size - peripheryTies);
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
  let best: Core | null = null;
  for (let start = 0; start <= starts; start++) {
    const share = source.next();
    const inCore =
      start === 0
        ? byDegree(graph, pattern)
        : Uint8Array.from({ length: graph.order }, () => (source.next() < share ? 1 : 0));
    const found = tabuSearch(graph, pattern, inCore, source);
    if (found.fit > (best?.fit ?? Number.NEGATIVE_INFINITY)) best = found;
  }
  return best;
}

/** The best core among the sets of the k nodes of highest degree. */
function byDegree(graph: Adjacency, pattern: CorePattern): Uint8Array {
  const { order, outgoing } = graph;
  const degree = (node: number): number => outgoing.offsets[node + 1] - outgoing.offsets[node];
  const nodes = Uint32Array.from({ length: order }, (_, node) => node).sort((a, b) => degree(b) - degree(a));
  const state = new CoreState(graph, new Uint8Array(order));
  let best = Number.NEGATIVE_INFINITY;
  let size = 0;
  nodes.forEach((node, place) => {
    state.flip(node);
    const fit = fitOf(graph, pattern, state.counts());
    if (fit > best) {
      best = fit;
      size = place + 1;
    }
  });
  const inCore = new Uint8Array(order);
  for (const node of nodes.subarray(0, size)) inCore[node] = 1;
  return inCore;
}

function tabuSearch(
  graph: Adjacency,
  pattern: CorePattern,
  first: Uint8Array,
  source: { integer(n: number): number },
): Core {
  const { order } = graph;
  const state = new CoreState(graph, first);
  let fit = fitOf(graph, pattern, state.counts());
  let inCore = first.slice();
  // A node that was moved stays where it is for some steps, so that the search leaves a local optimum.
  const freeAt = new Uint32Array(order);
  const tenure = 2 + Math.ceil(order / 10);
  for (let step = 1, idle = 0; idle < 5 * order + 50; step++, idle++) {
    let move = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (let node = 0; node < order; node++) {
      const next = fitOf(graph, pattern, state.countsAfter(node));
      const free = freeAt[node] <= step || next > fit;
      if (free && (move === -1 || next > highest)) {
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

/** A core that changes one node at a time, with the counts that its fit depends on. */
class CoreState {
  readonly inCore: Uint8Array;
  readonly #graph: Adjacency;
  /** Partners of each node inside the core. */
  readonly #partners: Uint32Array;
  #core = 0;
  #coreTies = 0;
  #peripheryTies: number;

  constructor(graph: Adjacency, first: Uint8Array) {
    this.#graph = graph;
    this.#partners = new Uint32Array(graph.order);
    this.#peripheryTies = graph.size;
    this.inCore = new Uint8Array(graph.order);
    first.forEach((inside, node) => {
      if (inside === 1) this.flip(node);
    });
  }

  counts(): Counts {
    return { core: this.#core, coreTies: this.#coreTies, peripheryTies: this.#peripheryTies };
  }

  /** The counts if `node` changed sides. */
  countsAfter(node: number): Counts {
    const { offsets } = this.#graph.outgoing;
    const direction = this.inCore[node] === 1 ? -1 : 1;
    const partners = this.#partners[node];
    const outside = offsets[node + 1] - offsets[node] - partners;
    return {
      core: this.#core + direction,
      coreTies: this.#coreTies + direction * partners,
      peripheryTies: this.#peripheryTies - direction * outside,
    };
  }

  flip(node: number): void {
    const { core, coreTies, peripheryTies } = this.countsAfter(node);
    const { offsets, targets } = this.#graph.outgoing;
    const direction = this.inCore[node] === 1 ? -1 : 1;
    this.inCore[node] ^= 1;
    this.#core = core;
    this.#coreTies = coreTies;
    this.#peripheryTies = peripheryTies;
    for (let k = offsets[node]; k < offsets[node + 1]; k++) this.#partners[targets[k]] += direction;
  }
}
