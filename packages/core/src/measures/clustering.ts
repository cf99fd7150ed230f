import type { Network } from '../network/network.ts';
import { degrees } from './degree.ts';
import type { Measure } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';
import { triangleCounts } from './triangles.ts';

export interface AverageClusteringOptions {
  /** Organisations with fewer than two partners: count as 0, or are left out of the mean. Default `zero`. */
  readonly fewPartners?: 'zero' | 'leftOut';
}

function clusteringValues(network: Network): Float64Array {
  const counts = degrees(network);
  return triangleCounts(network).map((triangles, node) => {
    const k = counts[node];
    return k < 2 ? 0 : (2 * triangles) / (k * (k - 1));
  });
}

/**
 * The share of pairs of an organisation's partners that are partners themselves: 2t_i/(k_i(k_i−1)).
 *
 * Undirected ties, strengths ignored. From 0 to 1; 0 with fewer than two partners. Projections of joint initiatives are
 * clustered by construction: every initiative of three makes a triangle. O(m^1.5).
 *
 * @see Watts & Strogatz 1998, doi:10.1038/30918; projections: Benson, Liu & Yin 2020, arXiv:2007.00761
 * @example
 * clustering(triangle of a, b, c).get('a'); // 1
 */
export function clustering(network: Network): ReadonlyMap<string, number> {
  return byId(network, clusteringValues(network));
}

/**
 * The mean of `clustering` over organisations; null for an empty network, or with `leftOut` where nobody has two
 * partners. O(m^1.5).
 */
export function averageClustering(network: Network, options: AverageClusteringOptions = {}): number | null {
  const { fewPartners = 'zero' } = options;
  const counts = degrees(network);
  const values = clusteringValues(network).filter((_, node) => fewPartners === 'zero' || counts[node] >= 2);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The share of open or closed triples that are closed, over the whole network: 3 × triangles / connected triples.
 *
 * Undirected ties, strengths ignored. From 0 to 1; null without a connected triple. O(m^1.5).
 *
 * @see Newman 2003, doi:10.1137/S003614450342480
 * @example
 * transitivity(path of a–b–c); // 0
 */
export function transitivity(network: Network): number | null {
  const triples = degrees(network).reduce((sum, k) => sum + (k * (k - 1)) / 2, 0);
  // Each triangle is counted at its three organisations.
  const closed = triangleCounts(network).reduce((sum, count) => sum + count, 0);
  return triples === 0 ? null : closed / triples;
}

const entry = {
  level: 'network',
  range: [0, 1],
  direction: 'up',
  unit: 'share',
  requires: ['undirected'],
  cost: 'linear',
  reference: 'Watts & Strogatz 1998, doi:10.1038/30918',
} as const;

export const clusteringMeasures: readonly Measure[] = [
  {
    ...entry,
    id: 'clustering',
    level: 'organisation',
    direction: 'neither',
    compute: ({ network }) => defined(clustering(network)),
  },
  {
    ...entry,
    id: 'averageClustering',
    compute: ({ network }) => {
      const value = averageClustering(network);
      return value === null ? undefinedFor('empty-network') : defined(value);
    },
  },
  {
    ...entry,
    id: 'averageClustering.defined',
    compute: ({ network }) => {
      const value = averageClustering(network, { fewPartners: 'leftOut' });
      return value === null ? undefinedFor('no-triples') : defined(value);
    },
  },
  {
    ...entry,
    id: 'transitivity',
    reference: 'Newman 2003, doi:10.1137/S003614450342480',
    compute: ({ network }) => {
      const value = transitivity(network);
      return value === null ? undefinedFor('no-triples') : defined(value);
    },
  },
];
