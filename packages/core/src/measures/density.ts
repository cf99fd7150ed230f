import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';
import { size } from './size.ts';

/**
 * The share of possible ties that exist: 2m/(n(n−1)), for directed ties m/(n(n−1)).
 *
 * Self-ties are left out, strengths ignored. From 0 (no ties) to 1 (all); null with fewer than two organisations.
 * Density falls as a community grows at the same number of partners each: never compare years by it alone. O(1).
 *
 * @see Wasserman & Faust 1994, doi:10.1017/CBO9780511815478
 * @example
 * density(path of a–b–c); // 2 / 3
 */
export function density(network: Network): number | null {
  const { order, size: ties, directed } = network.adjacency;
  return order < 2 ? null : ((directed ? 1 : 2) * ties) / (order * (order - 1));
}

/**
 * Density where an organisation may be tied to itself: 2m/(n(n+1)), for directed ties m/n², self-ties counted.
 * Null without organisations. O(n).
 */
export function densityLoopsAllowed(network: Network): number | null {
  const { order, directed } = network.adjacency;
  if (order === 0) return null;
  return directed ? size(network) / order ** 2 : (2 * size(network)) / (order * (order + 1));
}

const share = {
  level: 'network',
  range: [0, 1],
  direction: 'up',
  unit: 'share',
  requires: [],
  cost: 'linear',
  reference: 'Wasserman & Faust 1994, doi:10.1017/CBO9780511815478',
} as const;

const orTooFew = (value: number | null) =>
  value === null ? undefinedFor('too-few-organisations') : defined(value);

export const densityMeasures: readonly Measure[] = [
  { ...share, id: 'density', compute: ({ network }) => orTooFew(density(network)) },
  {
    ...share,
    id: 'density.loopsAllowed',
    compute: ({ network }) => orTooFew(densityLoopsAllowed(network)),
  },
];
