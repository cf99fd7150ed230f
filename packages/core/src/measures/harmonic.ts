import type { Network } from '../network/network.ts';
import type { Measure, Requirement } from './measure.ts';
import { byId, defined } from './measure.ts';
import { paths } from './paths.ts';
import type { PathOptions } from './paths.ts';

export interface HarmonicOptions extends PathOptions {
  /** Divide by n−1, so that the mean over organisations is the global efficiency. Default true. */
  readonly normalised?: boolean;
}

/**
 * Harmonic centrality: Σ 1/d(i,j) / (n−1) over the others, with 1/∞ = 0. The closeness to show by default.
 *
 * Distances are steps, or 1/strength when `weighted`, counted outward or inward. From 0 (isolate) to 1 (tied to all) in
 * steps; unbounded by strength or when not `normalised`. Defined on networks in several parts; 0 for n = 1.
 * O(n m / 32), weighted O(n m + n² log n).
 *
 * @see Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3; Boldi & Vigna 2014, doi:10.1080/15427951.2013.865686
 * @example
 * harmonic(path of a–b–c).get('a'); // (1 + 1/2) / 2
 */
export function harmonic(network: Network, options: HarmonicOptions = {}): ReadonlyMap<string, number> {
  const { normalised = true } = options;
  const divisor = normalised ? Math.max(1, network.ids.length - 1) : 1;
  return byId(
    network,
    paths(network, options).harmonicSums.map((sum) => sum / divisor),
  );
}

function entry(id: string, requires: readonly Requirement[], options: HarmonicOptions): Measure {
  const { weighted = false, normalised = true } = options;
  return {
    id,
    level: 'organisation',
    range: [0, normalised && !weighted ? 1 : null],
    direction: 'up',
    unit: 'score',
    requires: weighted ? [...requires, 'weighted'] : requires,
    cost: 'paths',
    reference: 'Boldi & Vigna 2014, doi:10.1080/15427951.2013.865686',
    compute: ({ network }) => defined(harmonic(network, options)),
  };
}

const plain = { normalised: false } as const;

export const harmonicMeasures: readonly Measure[] = [
  entry('harmonic', ['undirected'], plain),
  entry('harmonic.in', ['directed'], { ...plain, direction: 'inward' }),
  entry('harmonic.out', ['directed'], { ...plain, direction: 'outward' }),
  entry('harmonic.normalized', ['undirected'], {}),
  entry('harmonic.normalized.in', ['directed'], { direction: 'inward' }),
  entry('harmonic.normalized.out', ['directed'], { direction: 'outward' }),
  entry('harmonic.weighted', ['undirected'], { ...plain, weighted: true }),
  entry('harmonic.weighted.in', ['directed'], { ...plain, weighted: true, direction: 'inward' }),
  entry('harmonic.weighted.out', ['directed'], { ...plain, weighted: true, direction: 'outward' }),
];
