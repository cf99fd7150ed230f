import { pathTotals } from '../kernels/pathTotals.ts';
import type { Network } from '../network/network.ts';
import { closenessSums, withoutEach } from './withoutEach.ts';

/** How far a network falls apart: by pairs that cannot reach each other (F), and by distance (DF). */
export interface Fragmentation {
  readonly F: number | null;
  readonly DF: number | null;
}

function shares(reachable: number, closeness: number, nodes: number): Fragmentation {
  const pairs = nodes * (nodes - 1);
  return nodes < 2 ? { F: null, DF: null } : { F: 1 - reachable / pairs, DF: 1 - closeness / pairs };
}

/**
 * Fragmentation of an undirected network of n organisations: F = 1 − reachable ordered pairs / (n(n − 1)), and distance-
 * weighted DF = 1 − Σ 1/d / (n(n − 1)) = 1 − global efficiency.
 *
 * Each from 0 (F: connected; DF: complete) to 1 (no ties). Distances in steps. Null for n < 2. O(n m).
 *
 * @see Borgatti 2006, doi:10.1007/s10588-006-7084-x
 */
export function fragmentation(network: Network): Fragmentation {
  const { reachable, closeness } = closenessSums(pathTotals(network.adjacency, 'outward'));
  return shares(reachable, closeness, network.adjacency.order);
}

/**
 * Fragmentation of what is left without each organisation, in the order of `network.ids`; see {@link fragmentation}.
 *
 * @param nodes Which number of organisations the pairs are counted for: those that are left (as UCINET does; null for
 *   fewer than two), or the original ones, the one taken out then counting as an isolate.
 */
export function fragmentationWithoutEach(
  network: Network,
  nodes: 'left' | 'original',
): readonly Fragmentation[] {
  const { order } = network.adjacency;
  const count = nodes === 'left' ? order - 1 : order;
  return withoutEach(network).map(({ reachablePairs, closenessAfter }) =>
    shares(reachablePairs, closenessAfter, count),
  );
}
