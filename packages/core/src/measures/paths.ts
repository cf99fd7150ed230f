import { pathTotals, weightedPathTotals } from '../kernels/pathTotals.ts';
import type { PathDirection } from '../kernels/pathTotals.ts';
import type { PathTotals } from '../kernels/pathTotalsByMasks.ts';
import { tieLengths } from '../kernels/tieLengths.ts';
import type { Network } from '../network/network.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

export interface PathOptions {
  /** Count steps, or add up distances 1/strength. Default false: steps. */
  readonly weighted?: boolean;
  /** Paths that leave the organisation, or that arrive there; the same where ties are undirected. Default `outward`. */
  readonly direction?: PathDirection;
}

/** Which pairs a length of the network's shortest paths is taken over. */
export interface CountedPairs {
  /**
   * Which pairs count: `finite` those with a path, `strict` all (Infinity where one has none), `largestComponent`
   * those of the largest component (undirected ties only). Default `finite`.
   */
  readonly pairs?: 'finite' | 'strict' | 'largestComponent';
}

/** What the lengths of a network's shortest paths have in common in the catalogue. */
export const lengthOfPaths = {
  level: 'network',
  range: [0, null],
  direction: 'down',
  unit: 'distance',
  requires: [],
  cost: 'paths',
} as const;

export const lengths = oncePerNetwork(tieLengths);
const steps = {
  outward: oncePerNetwork((adjacency) => pathTotals(adjacency, 'outward')),
  inward: oncePerNetwork((adjacency) => pathTotals(adjacency, 'inward')),
};
const distances = {
  outward: oncePerNetwork((adjacency) => weightedPathTotals(adjacency, tieLengths(adjacency), 'outward')),
  inward: oncePerNetwork((adjacency) => weightedPathTotals(adjacency, tieLengths(adjacency), 'inward')),
};

/** Totals of the shortest paths of every node, computed once for all measures that rest on them. */
export function paths(network: Network, options: PathOptions = {}): PathTotals {
  const { weighted = false, direction = 'outward' } = options;
  const along = network.adjacency.directed ? direction : 'outward';
  return (weighted ? distances : steps)[along](network);
}

/** The sum over all nodes. */
export function total(values: Float64Array | Uint32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Whether every node reaches every other. */
export function everyoneReached(network: Network): boolean {
  const others = network.ids.length - 1;
  return paths(network).reached.every((count) => count === others);
}
