import type { Network } from '../network/network.ts';
import { eitherDirection } from './eitherDirection.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';

/** Pairs tied both ways, one way, and not at all. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly null: number;
}

export interface ReciprocityOptions {
  /** `arcs`: the share of ties that are returned; `dyads`: the share of tied pairs tied both ways. Default `arcs`. */
  readonly of?: 'arcs' | 'dyads';
}

/**
 * The number of pairs tied in both directions, in one, and in none; directed ties, self-ties left out. O(n + m).
 *
 * @see Holland & Leinhardt 1970, doi:10.1086/224954
 * @example
 * dyadCensus(a→b, b→a, b→c); // { mutual: 1, asymmetric: 1, null: 1 }
 */
export function dyadCensus(network: Network): DyadCensus {
  const { order, size } = network.adjacency;
  const pairs = eitherDirection(network).targets.length / 2;
  const mutual = size - pairs;
  return { mutual, asymmetric: pairs - mutual, null: (order * (order - 1)) / 2 - pairs };
}

/**
 * How far directed ties are returned: 2M/(2M+A) of the ties, or with `of: 'dyads'` M/(M+A) of the tied pairs.
 *
 * Strengths are ignored. From 0 to 1; null without ties. O(n + m).
 *
 * @see Holland & Leinhardt 1970, doi:10.1086/224954
 * @example
 * reciprocity(a→b, b→a, b→c); // 2 / 3
 */
export function reciprocity(network: Network, options: ReciprocityOptions = {}): number | null {
  const { of = 'arcs' } = options;
  const { mutual, asymmetric } = dyadCensus(network);
  if (mutual + asymmetric === 0) return null;
  return of === 'arcs' ? (2 * mutual) / (2 * mutual + asymmetric) : mutual / (mutual + asymmetric);
}

const entry = {
  level: 'network',
  range: [0, 1],
  direction: 'up',
  unit: 'share',
  requires: ['directed'],
  cost: 'linear',
  reference: 'Holland & Leinhardt 1970, doi:10.1086/224954',
} as const;

const result = (value: number | null): MeasureResult =>
  value === null ? undefinedFor('no-ties') : defined(value);

export const reciprocityMeasures: readonly Measure[] = [
  { ...entry, id: 'reciprocity', compute: ({ network }) => result(reciprocity(network)) },
  {
    ...entry,
    id: 'reciprocity.dyad',
    compute: ({ network }) => result(reciprocity(network, { of: 'dyads' })),
  },
  {
    ...entry,
    id: 'dyadCensus',
    range: [null, null],
    direction: 'neither',
    unit: 'count',
    compute: ({ network }) => defined({ ...dyadCensus(network) }),
  },
];
