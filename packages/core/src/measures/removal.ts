import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';
import { forOthers, largestTakenApart } from './forOthers.ts';
import { withoutEach } from './withoutEach.ts';

/** The network that is left without one organisation. */
export interface Removal {
  readonly components: number;
  /** Organisations in the largest component. */
  readonly largest: number;
  /** Global efficiency, Σ 1/d over ordered pairs / (N(N − 1)), of the N organisations left; 0 for one. */
  readonly efficiency: number;
  readonly isolates: number;
}

/**
 * What is left of an undirected network without each organisation, in the recorded ties and if nobody reacted.
 *
 * Distances in steps; strengths and self-ties are ignored. One value for each organisation, in the order of
 * `network.ids`. O(n² m), much less in practice.
 *
 * @see Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701 (efficiency)
 */
export function removal(network: Network): readonly Removal[] {
  const others = network.adjacency.order - 1;
  return withoutEach(network).map(({ closenessAfter, components, largest, isolates }) => ({
    components,
    largest,
    efficiency: others < 2 ? 0 : closenessAfter / (others * (others - 1)),
    isolates,
  }));
}

/**
 * Dependence on an organisation: the share of the closeness among all others that is lost without it,
 * 1 − Σ 1/d without it / Σ 1/d with it, both over the ordered pairs of others.
 *
 * From 0 (nobody needs it to reach anybody, or nobody else is connected) to 1 (nobody reaches anybody without it).
 * Distances in steps; strengths and self-ties are ignored. In the recorded ties, and if nobody reacted. Undirected
 * networks, in the order of `network.ids`. O(n² m), much less in practice.
 *
 * @see Koschützki et al. 2005, doi:10.1007/978-3-540-31955-9_3 (vitality); this normalisation is our own
 */
export function dependence(network: Network): readonly number[] {
  return withoutEach(network).map(({ closenessBefore, closenessAfter }) =>
    // Never below 0: taking somebody out shortens no path, but rounding may say so.
    closenessBefore <= 0 ? 0 : Math.max(0, 1 - closenessAfter / closenessBefore),
  );
}

const common = {
  level: 'organisation',
  direction: 'neither',
  requires: ['undirected'],
  cost: 'search',
} as const;

export const removalMeasures: readonly Measure[] = [
  {
    ...common,
    id: 'removal',
    range: [null, null],
    unit: 'count',
    reference: 'Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701',
    compute: forOthers(largestTakenApart, ({ network }) =>
      defined(
        byId(
          network,
          removal(network).map((left) => ({ ...left })),
        ),
      ),
    ),
  },
  {
    ...common,
    id: 'dependence',
    range: [0, 1],
    direction: 'up',
    unit: 'share',
    reference: 'Koschützki et al. 2005, doi:10.1007/978-3-540-31955-9_3',
    compute: forOthers(largestTakenApart, ({ network }) => defined(byId(network, dependence(network)))),
  },
];
