import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { paths, total } from './paths.ts';

export interface GlobalEfficiencyOptions {
  /** Distances 1/strength instead of steps; not divided by an ideal network, so it can exceed 1. Default false. */
  readonly weighted?: boolean;
}

/**
 * How directly organisations reach each other on average: Σ 1/d(i,j) / (n(n−1)), with 1/∞ = 0.
 *
 * Works on networks in several parts, which a mean distance does not. From 0 (no ties) to 1 (everyone tied to
 * everyone); 0 with fewer than two organisations. Equals Borgatti's compactness. O(n m / 32), weighted O(n m + n² log n).
 *
 * @see Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701
 * @example
 * globalEfficiency(path of a–b–c); // (1 + 1/2 + 1 + 1 + 1/2 + 1) / 6
 */
export function globalEfficiency(network: Network, options: GlobalEfficiencyOptions = {}): number {
  const { weighted = false } = options;
  const order = network.ids.length;
  if (order < 2) return 0;
  return total(paths(network, { weighted }).harmonicSums) / (order * (order - 1));
}

/**
 * The share of ordered pairs with a path from the first to the second (Krackhardt's connectedness where ties are
 * undirected); one minus it is fragmentation. Null with fewer than two organisations. O(n m / 32).
 *
 * @see Krackhardt 1994, "Graph theoretical dimensions of informal organizations"
 * @example
 * reachability(a–b and the isolate c); // 2 / 6
 */
export function reachability(network: Network): number | null {
  const order = network.ids.length;
  return order < 2 ? null : total(paths(network).reached) / (order * (order - 1));
}

const entry = {
  level: 'network',
  range: [0, 1],
  direction: 'up',
  unit: 'share',
  requires: [],
  cost: 'paths',
  reference: 'Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701',
} as const;

export const globalEfficiencyMeasures: readonly Measure[] = [
  { ...entry, id: 'globalEfficiency', compute: ({ network }) => defined(globalEfficiency(network)) },
  {
    ...entry,
    id: 'globalEfficiency.weighted',
    range: [0, null],
    unit: 'score',
    requires: ['weighted'],
    compute: ({ network }) => defined(globalEfficiency(network, { weighted: true })),
  },
  {
    ...entry,
    id: 'reachability',
    reference: 'Krackhardt 1994, in Carley & Prietula, Computational Organization Theory',
    compute: ({ network }) => {
      const value = reachability(network);
      return value === null ? undefinedFor('too-few-organisations') : defined(value);
    },
  },
];
