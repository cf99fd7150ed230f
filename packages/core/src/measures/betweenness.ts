import type { Adjacency } from '../kernels/adjacency.ts';
import { betweennessTotals } from '../kernels/betweenness.ts';
import type { BetweennessTotals } from '../kernels/betweenness.ts';
import { strengthsAsLengths, tieLengths } from '../kernels/tieLengths.ts';
import type { TieLengths } from '../kernels/tieLengths.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';
import type { OncePerNetwork } from './oncePerNetwork.ts';

/** `steps`: every tie is one step; `strength`: distance 1/strength; `strengthAsDistance`: the wrong reading. */
export type BetweennessPaths = 'steps' | 'strength' | 'strengthAsDistance';

export interface BetweennessOptions {
  /** What makes a path short. Default `steps`; `strengthAsDistance` only to compare with tools that misread strength. */
  readonly paths?: BetweennessPaths;
  /** Divide by the highest value possible, (n−1)(n−2)/2, directed (n−1)(n−2). Default false. */
  readonly normalised?: boolean;
}

/** How long ties are; null where every tie is a step. */
export function betweennessLengths(adjacency: Adjacency, paths: BetweennessPaths): TieLengths | null {
  if (paths === 'steps') return null;
  return paths === 'strength' ? tieLengths(adjacency) : strengthsAsLengths(adjacency);
}

type Totals = { readonly [paths in BetweennessPaths]: OncePerNetwork<BetweennessTotals> };

function totals(ties: boolean): Totals {
  const along = (paths: BetweennessPaths): OncePerNetwork<BetweennessTotals> =>
    oncePerNetwork((adjacency) =>
      betweennessTotals(adjacency, betweennessLengths(adjacency, paths), { ties }),
    );
  return {
    steps: along('steps'),
    strength: along('strength'),
    strengthAsDistance: along('strengthAsDistance'),
  };
}
const ofNodes = totals(false);
const ofTies = totals(true);

/** Totals over ordered pairs, computed once for all measures that rest on them; those of ties take longer. */
export function betweennessTotalsOf(
  paths: BetweennessPaths,
  ties: boolean,
): OncePerNetwork<BetweennessTotals> {
  return (ties ? ofTies : ofNodes)[paths];
}

/** Betweenness by index of the node; of undirected ties each pair counts once. */
export function betweennessValues(network: Network, options: BetweennessOptions = {}): Float64Array {
  const { paths = 'steps', normalised = false } = options;
  const { order, directed } = network.adjacency;
  const { nodes } = betweennessTotalsOf(paths, false)(network);
  // The totals hold every ordered pair, so undirected ones twice; the normalised value is the same for both.
  const most = order > 2 ? (order - 1) * (order - 2) : 1;
  const divisor = normalised ? most : directed ? 1 : 2;
  return nodes.map((value) => value / divisor);
}

/**
 * How often an organisation lies on the shortest paths between two others: Σ σ_st(v)/σ_st over the pairs s, t.
 *
 * With `paths: 'strength'` the distance of a tie is 1/strength (more joint work = closer). Paths of equal length all
 * count, compared exactly or with a relative tolerance of 1e-10. Unit: pairs; `normalised`: share of all pairs, 0 to 1.
 * 0 for isolates, ends and networks of up to two; pairs without a path add nothing.
 * O(n m) in steps, O(n m + n² log n) by strength.
 *
 * @see Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249
 * @example
 * betweenness(path of a–b–c).get('b'); // 1
 */
export function betweenness(network: Network, options: BetweennessOptions = {}): ReadonlyMap<string, number> {
  return byId(network, betweennessValues(network, options));
}

const entry = {
  level: 'organisation',
  range: [0, null],
  direction: 'up',
  unit: 'count',
  requires: [],
  cost: 'paths',
  reference: 'Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249',
} as const;

export const betweennessMeasures: readonly Measure[] = [
  { ...entry, id: 'betweenness', compute: ({ network }) => defined(betweenness(network)) },
  {
    ...entry,
    id: 'betweenness.normalized',
    range: [0, 1],
    unit: 'share',
    compute: ({ network }) => defined(betweenness(network, { normalised: true })),
  },
  {
    ...entry,
    id: 'betweenness.weighted',
    requires: ['weighted'],
    compute: ({ network }) => defined(betweenness(network, { paths: 'strength' })),
  },
  {
    ...entry,
    id: 'betweenness.weighted.normalized',
    range: [0, 1],
    unit: 'share',
    requires: ['weighted'],
    compute: ({ network }) => defined(betweenness(network, { paths: 'strength', normalised: true })),
  },
  {
    // The wrong reading of strength, for comparison with tools that do so: neither up nor down is better.
    ...entry,
    id: 'betweenness.weightAsDistance',
    direction: 'neither',
    requires: ['weighted'],
    compute: ({ network }) => defined(betweenness(network, { paths: 'strengthAsDistance' })),
  },
];
