import { eachTriangle } from '../kernels/eachTriangle.ts';
import type { Network } from '../network/network.ts';
import { eitherDirection } from './eitherDirection.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';

/**
 * Clustering of directed ties: directed triangles through an organisation as a share of those its ties allow,
 * c_i = ½ (A + Aᵀ)³_ii / (d_i(d_i−1) − 2b_i), with d_i all arriving and leaving ties and b_i the partners tied both ways.
 *
 * Strengths are ignored. From 0 to 1; 0 where no triangle is possible. O(m^1.5).
 *
 * @see Fagiolo 2007, doi:10.1103/PhysRevE.76.026107
 * @example
 * directedClustering(cycle a→b→c→a).get('a'); // 1 / 2
 */
export function directedClustering(network: Network): ReadonlyMap<string, number> {
  const { order } = network.adjacency;
  const either = eitherDirection(network);
  const { offsets, strengths } = either;
  const sums = new Float64Array(order);
  eachTriangle(order, either, (a, b, c, ab, ac, bc) => {
    const count = strengths[ab] * strengths[ac] * strengths[bc];
    sums[a] += count;
    sums[b] += count;
    sums[c] += count;
  });
  return byId(
    network,
    sums.map((sum, node) => {
      let ties = 0;
      let mutual = 0;
      for (let k = offsets[node]; k < offsets[node + 1]; k++) {
        ties += strengths[k];
        if (strengths[k] === 2) mutual++;
      }
      return sum === 0 ? 0 : sum / (ties * (ties - 1) - 2 * mutual);
    }),
  );
}

export const directedClusteringMeasures: readonly Measure[] = [
  {
    id: 'clustering.directed',
    level: 'organisation',
    range: [0, 1],
    direction: 'neither',
    unit: 'share',
    requires: ['directed'],
    cost: 'linear',
    reference: 'Fagiolo 2007, doi:10.1103/PhysRevE.76.026107',
    compute: ({ network }) => defined(directedClustering(network)),
  },
];
