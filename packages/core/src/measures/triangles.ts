import { eachTriangle } from '../kernels/eachTriangle.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

/** The number of triangles by index of the node; undirected ties. */
export const triangleCounts = oncePerNetwork(({ order, outgoing }) => {
  const counts = new Float64Array(order);
  eachTriangle(order, outgoing, (a, b, c) => {
    counts[a]++;
    counts[b]++;
    counts[c]++;
  });
  return counts;
});

/**
 * The number of pairs of an organisation's partners that are partners themselves. Undirected ties, strengths ignored;
 * 0 for isolates. O(m^1.5).
 *
 * @see Schank & Wagner 2005, doi:10.1007/11427186_54
 * @example
 * triangles(triangle of a, b, c).get('a'); // 1
 */
export function triangles(network: Network): ReadonlyMap<string, number> {
  return byId(network, triangleCounts(network));
}

export const trianglesMeasures: readonly Measure[] = [
  {
    id: 'triangles',
    level: 'organisation',
    range: [0, null],
    direction: 'up',
    unit: 'count',
    requires: ['undirected'],
    cost: 'linear',
    reference: 'Schank & Wagner 2005, doi:10.1007/11427186_54',
    compute: ({ network }) => defined(triangles(network)),
  },
];
