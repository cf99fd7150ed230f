import { tieMatrix } from '../kernels/adjacency.ts';
import { pagerankScores, undirectedPagerankScores } from '../kernels/walkScores.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

export interface PagerankOptions {
  /** Ties are followed in proportion to their strength, or all alike. Default false. */
  readonly weighted?: boolean;
  /** The chance of following a tie instead of starting again anywhere; 0 to below 1. Default 0.85. */
  readonly damping?: number;
}

/**
 * PageRank: the share of time a random walker spends at each organisation who follows a tie with chance `damping` and
 * otherwise starts again anywhere: x_i = (1−α)/n + α Σ_j w_ji x_j / s_j.
 *
 * From an organisation without leaving ties the walker starts anywhere, so isolates have a small share too. Shares sum
 * to 1; null for an empty network. O(iterations × m), iterations to a change below 1e-14.
 *
 * @throws RangeError if `damping` is not from 0 to below 1.
 * @see Page, Brin, Motwani & Winograd 1999, Stanford InfoLab 1999-66
 * @example
 * pagerank(a–b)?.get('a'); // 1 / 2
 */
export function pagerank(
  network: Network,
  options: PagerankOptions = {},
): ReadonlyMap<string, number> | null {
  const { weighted = false, damping = 0.85 } = options;
  if (!(damping >= 0 && damping < 1))
    throw new RangeError(`A damping of ${damping} is not from 0 to below 1.`);
  const { order, outgoing, incoming } = network.adjacency;
  if (order === 0) return null;
  const leaving = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let k = outgoing.offsets[node]; k < outgoing.offsets[node + 1]; k++) {
      leaving[node] += weighted ? outgoing.strengths[k] : 1;
    }
  }
  const solve = network.adjacency.directed ? pagerankScores : undirectedPagerankScores;
  return byId(network, solve(tieMatrix(incoming, weighted), leaving, damping));
}

const entry = {
  level: 'organisation',
  range: [0, 1],
  direction: 'up',
  unit: 'share',
  requires: [],
  cost: 'linear',
  reference: 'Page, Brin, Motwani & Winograd 1999, Stanford InfoLab 1999-66',
} as const;

const orEmpty = (values: ReadonlyMap<string, number> | null) =>
  values === null ? undefinedFor('empty-network') : defined(values);

export const pagerankMeasures: readonly Measure[] = [
  { ...entry, id: 'pagerank', compute: ({ network }) => orEmpty(pagerank(network)) },
  {
    ...entry,
    id: 'pagerank.weighted',
    requires: ['weighted'],
    compute: ({ network }) => orEmpty(pagerank(network, { weighted: true })),
  },
];
