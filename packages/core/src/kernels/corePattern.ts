import type { Adjacency } from './adjacency.ts';

/** What the ties between core and periphery should be: there, as those within the core (`or`), or nothing (`missing`). */
export type CorePattern = 'or' | 'missing';

/** What the fit depends on besides the graph: nodes in the core, ties within the core and within the periphery. */
export interface CoreCounts {
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

/** Pearson's correlation between the ties and the ideal pattern of a core; −∞ where one does not vary. */
export function coreFit(
  graph: Adjacency,
  pattern: CorePattern,
  { core, coreTies, peripheryTies }: CoreCounts,
): number {
  const periphery = pairs(graph.order - core);
  if (pattern === 'missing') {
    return correlation(pairs(core) + periphery, coreTies + peripheryTies, pairs(core), coreTies);
  }
  const all = pairs(graph.order);
  return correlation(all, graph.size, all - periphery, graph.size - peripheryTies);
}

/** A core that changes one node at a time, with the counts that its fit depends on. */
export class CoreState {
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

  counts(): CoreCounts {
    return { core: this.#core, coreTies: this.#coreTies, peripheryTies: this.#peripheryTies };
  }

  /** The counts if `node` changed sides. */
  countsAfter(node: number): CoreCounts {
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
