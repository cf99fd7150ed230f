import { bestCore } from '../kernels/bestCore.ts';
import type { CorePattern } from '../kernels/corePattern.ts';
import { corenessByMinimumResiduals } from '../kernels/coreness.ts';
import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';
import type { Measure, MeasureInput, MeasureResult, UndefinedReason } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

export interface CorePeripheryOptions {
  /** Seed of the random starts. Default 1. */
  readonly seed?: number;
}

/** A core and how well it fits. */
export interface CorePeriphery {
  readonly fit: number;
  /** Ids, ascending. */
  readonly core: readonly string[];
}

/**
 * Divides an undirected network into a core whose members are tied to each other and a periphery whose members are not:
 * the core whose ideal pattern correlates best (Pearson's r over all pairs) with the ties.
 *
 * Pattern of ties between core and periphery: `missing` leaves these pairs out (the better choice: Borgatti and
 * Everett's own), `or` expects them all. Fit from −1 to 1; a good fit alone is no evidence of a core, because unequal
 * degrees make one. The core need not be unique. Strengths and self-ties are ignored. The search is seeded tabu search,
 * not proven to find the best. Null for fewer than three organisations, and where no core gives a correlation, e.g.
 * without ties or with all. O(n²) for each of 13 starts.
 *
 * @see Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2; Estévez & Nordlund 2025, Social Networks 81:31
 *   (critique)
 * @example
 * corePeriphery(network, 'missing')?.core;
 */
export function corePeriphery(
  network: Network,
  pattern: CorePattern,
  options: CorePeripheryOptions = {},
): CorePeriphery | null {
  const { seed = 1 } = options;
  if (network.adjacency.order < 3) return null;
  const found = bestCore(network.adjacency, pattern, random(seed));
  return found === null
    ? null
    : { fit: found.fit, core: network.ids.filter((_, node) => found.inCore[node] === 1) };
}

export interface ContinuousCorePeriphery {
  readonly fit: number;
  /** In the order of `network.ids`. */
  readonly coreness: readonly number[];
}

/**
 * A coreness c ≥ 0 for every organisation of an undirected network, so that c_i c_j comes nearest to the strength of the
 * tie between i and j: Σ_{i<j} (a_ij − c_i c_j)² is least (MINRES). The fit is Pearson's r between a_ij and c_i c_j; 0
 * where all corenesses are equal.
 *
 * Strengths count where the network is weighted; c has the unit √strength. 0 for isolates; with several components the
 * densest takes it all. Self-ties are ignored. Null for fewer than three organisations, or where all pairs are tied
 * alike. Found by coordinate descent from 13 starts: a local minimum is possible.
 *
 * @see Boyd, Fitzgerald, Mahutga & Smith 2010, doi:10.1016/j.socnet.2009.09.003; Comrey 1962 (MINRES)
 */
export function continuousCorePeriphery(
  network: Network,
  options: CorePeripheryOptions = {},
): ContinuousCorePeriphery | null {
  const { seed = 1 } = options;
  const graph = network.adjacency;
  if (graph.order < 3 || sameEverywhere(network)) return null;
  const { fit, coreness } = corenessByMinimumResiduals(graph, network.weighted, random(seed));
  return { fit, coreness: [...coreness] };
}

/** No ties at all, or all ties, equally strong. */
function sameEverywhere({ weighted, adjacency: { order, size, outgoing } }: Network): boolean {
  if (size === 0) return true;
  if (size < (order * (order - 1)) / 2) return false;
  return !weighted || outgoing.strengths.every((strength) => strength === outgoing.strengths[0]);
}

function whyUndefined({ adjacency: { order, size } }: Network): UndefinedReason {
  if (order === 0) return 'empty-network';
  if (order < 3) return 'too-few-organisations';
  return size === 0 ? 'no-ties' : 'no-variance';
}

function discrete({ network, seed }: MeasureInput, pattern: CorePattern): MeasureResult {
  const found = corePeriphery(network, pattern, { seed });
  return found === null ? undefinedFor(whyUndefined(network)) : defined({ ...found });
}

const common = {
  level: 'network',
  range: [-1, 1],
  direction: 'neither',
  unit: 'index',
  requires: ['undirected'],
  cost: 'search',
  reference: 'Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2',
} as const;

export const corePeripheryMeasures: readonly Measure[] = [
  { ...common, id: 'corePeriphery.discrete.or', compute: (input) => discrete(input, 'or') },
  { ...common, id: 'corePeriphery.discrete.missing', compute: (input) => discrete(input, 'missing') },
  {
    ...common,
    id: 'corePeriphery.continuous',
    reference: 'Boyd et al. 2010, doi:10.1016/j.socnet.2009.09.003',
    compute: ({ network, seed }) => {
      const found = continuousCorePeriphery(network, { seed });
      return found === null
        ? undefinedFor(whyUndefined(network))
        : defined({ coreness: byId(network, found.coreness), fit: found.fit });
    },
  },
];
