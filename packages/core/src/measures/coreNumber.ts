import { coreNumbers } from '../kernels/coreNumbers.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined, undefinedFor } from './measure.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

const cores = oncePerNetwork(coreNumbers);

/**
 * How deep an organisation sits: the largest k such that it belongs to a set in which everyone has k partners.
 *
 * Undirected ties, strengths ignored. From 0 (isolate). O(n + m).
 *
 * @see Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaversnik 2003, arXiv:cs/0310049
 * @example
 * coreNumber(triangle of a, b, c).get('a'); // 2
 */
export function coreNumber(network: Network): ReadonlyMap<string, number> {
  return byId(network, cores(network));
}

/** The largest core number of the network; null for an empty one. O(n + m). */
export function degeneracy(network: Network): number | null {
  return network.ids.length === 0 ? null : cores(network).reduce((a, b) => Math.max(a, b), 0);
}

const entry = {
  range: [0, null],
  direction: 'up',
  unit: 'count',
  requires: ['undirected'],
  cost: 'linear',
  reference: 'Seidman 1983, doi:10.1016/0378-8733(83)90028-X',
} as const;

export const coreNumberMeasures: readonly Measure[] = [
  {
    ...entry,
    id: 'coreNumber',
    level: 'organisation',
    compute: ({ network }) => defined(coreNumber(network)),
  },
  {
    ...entry,
    id: 'degeneracy',
    level: 'network',
    compute: ({ network }) => {
      const value = degeneracy(network);
      return value === null ? undefinedFor('empty-network') : defined(value);
    },
  },
];
