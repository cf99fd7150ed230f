import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { defined } from './measure.ts';

/**
 * The number of organisations shown, isolates included. O(1).
 *
 * @example
 * order(networkFromNodeLink({ directed: false, weighted: false, nodes: [], edges: [] })); // 0
 */
export function order(network: Network): number {
  return network.ids.length;
}

/** The number of organisations with a self-tie, parallel ones summed to one; other measures leave them out unless they say so. O(n). */
export function selfLoops(network: Network): number {
  return network.adjacency.loops.reduce((sum, count) => sum + count, 0);
}

/** The number of ties, parallel ones summed to one and self-ties included. O(n). */
export function size(network: Network): number {
  return network.adjacency.size + selfLoops(network);
}

const count = {
  level: 'network',
  range: [0, null],
  direction: 'neither',
  unit: 'count',
  requires: [],
  cost: 'linear',
  reference: 'Wasserman & Faust 1994, doi:10.1017/CBO9780511815478',
} as const;

export const sizeMeasures: readonly Measure[] = [
  { ...count, id: 'order', compute: ({ network }) => defined(order(network)) },
  { ...count, id: 'size', direction: 'up', compute: ({ network }) => defined(size(network)) },
  { ...count, id: 'selfLoops', compute: ({ network }) => defined(selfLoops(network)) },
];
