import { tieMatrix } from '../kernels/adjacency.ts';
import { katzScores, undirectedKatzScores } from '../kernels/walkScores.ts';
import type { Network } from '../network/network.ts';
import { spectralRadius } from './eigenvector.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';

export interface KatzOptions {
  /** Strengths as factors, or every tie alike. Default false. */
  readonly weighted?: boolean;
  /** The attenuation of each step as a share of the largest that converges, 1/λ; above 0, below 1. Default 0.85. */
  readonly share?: number;
}

/**
 * Katz centrality: all walks that arrive at an organisation, each step attenuated: x = (I − αAᵀ)⁻¹ 1, α = share/λ.
 *
 * Strengths are factors when `weighted`. From 1 (nobody arrives), unbounded; not comparable between networks, because
 * α depends on λ. Null where there is no closed walk (no ties, or directed ties without a cycle): α would be free.
 * O(iterations × m).
 *
 * @throws RangeError if `share` is not above 0 and below 1.
 * @see Katz 1953, doi:10.1007/BF02289026
 * @example
 * katz(a–b)?.get('a'); // 1 / (1 - 0.85)
 */
export function katz(network: Network, options: KatzOptions = {}): ReadonlyMap<string, number> | null {
  const { weighted = false, share = 0.85 } = options;
  if (!(share > 0 && share < 1)) throw new RangeError(`A share of ${share} is not above 0 and below 1.`);
  const radius = spectralRadius(network, weighted);
  if (radius === 0) return null;
  const { incoming, directed } = network.adjacency;
  const solve = directed ? katzScores : undirectedKatzScores;
  return byId(network, solve(tieMatrix(incoming, weighted), share / radius));
}

const entry = {
  level: 'organisation',
  range: [1, null],
  direction: 'up',
  unit: 'score',
  requires: [],
  cost: 'linear',
  reference: 'Katz 1953, doi:10.1007/BF02289026',
} as const;

function result(network: Network, options: KatzOptions): MeasureResult {
  const values = katz(network, options);
  if (values !== null) return defined(values);
  return undefinedFor(network.adjacency.size === 0 ? 'no-ties' : 'no-unique-solution');
}

export const katzMeasures: readonly Measure[] = [
  { ...entry, id: 'katz', compute: ({ network }) => result(network, {}) },
  {
    ...entry,
    id: 'katz.weighted',
    requires: ['weighted'],
    compute: ({ network }) => result(network, { weighted: true }),
  },
];
