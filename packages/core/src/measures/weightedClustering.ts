import { eachTriangle } from '../kernels/eachTriangle.ts';
import type { Network } from '../network/network.ts';
import { degrees } from './degree.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';

export interface WeightedClusteringOptions {
  /**
   * `onnela`: triangles count by the geometric mean of their strengths, relative to the largest in the network;
   * `barrat`: each pair of partners counts by the strengths that lead to it. Default `onnela`.
   */
  readonly method?: 'onnela' | 'barrat';
}

/**
 * Clustering where strong triangles count more.
 *
 * Onnela: c_i = 2 Σ (w_ij w_jk w_ki / max³)^⅓ / (k_i(k_i−1)); Barrat: c_i = Σ (w_ij + w_ik) / (s_i(k_i−1)), both over
 * the triangles i, j, k. Undirected ties. From 0 to 1; 0 with fewer than two partners. Onnela's falls when a single
 * very strong tie appears anywhere. O(m^1.5).
 *
 * @see Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103; Barrat et al. 2004, doi:10.1073/pnas.0400087101
 * @example
 * weightedClustering(triangle of strengths 1, 1, 1).get('a'); // 1
 */
export function weightedClustering(
  network: Network,
  options: WeightedClusteringOptions = {},
): ReadonlyMap<string, number> {
  const { method = 'onnela' } = options;
  return byId(network, method === 'onnela' ? onnela(network) : barrat(network));
}

function onnela(network: Network): Float64Array {
  const { order, outgoing } = network.adjacency;
  const { strengths } = outgoing;
  const largest = strengths.reduce((a, b) => Math.max(a, b), 0);
  const roots = strengths.map((strength) => Math.cbrt(strength / largest));
  const sums = new Float64Array(order);
  eachTriangle(order, outgoing, (a, b, c, ab, ac, bc) => {
    const intensity = roots[ab] * roots[ac] * roots[bc];
    sums[a] += intensity;
    sums[b] += intensity;
    sums[c] += intensity;
  });
  return degrees(network).map((k, node) => (k < 2 ? 0 : (2 * sums[node]) / (k * (k - 1))));
}

function barrat(network: Network): Float64Array {
  const { order, outgoing } = network.adjacency;
  const { offsets, strengths } = outgoing;
  const sums = new Float64Array(order);
  eachTriangle(order, outgoing, (a, b, c, ab, ac, bc) => {
    sums[a] += strengths[ab] + strengths[ac];
    sums[b] += strengths[ab] + strengths[bc];
    sums[c] += strengths[ac] + strengths[bc];
  });
  return degrees(network).map((k, node) => {
    let strength = 0;
    for (let place = offsets[node]; place < offsets[node + 1]; place++) strength += strengths[place];
    return k < 2 ? 0 : sums[node] / (strength * (k - 1));
  });
}

const entry = {
  level: 'organisation',
  range: [0, 1],
  direction: 'neither',
  unit: 'share',
  requires: ['undirected', 'weighted'],
  cost: 'linear',
} as const;

export const weightedClusteringMeasures: readonly Measure[] = [
  {
    ...entry,
    id: 'clustering.onnela',
    reference: 'Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103',
    compute: ({ network }) => defined(weightedClustering(network, { method: 'onnela' })),
  },
  {
    ...entry,
    id: 'clustering.barrat',
    reference: 'Barrat et al. 2004, doi:10.1073/pnas.0400087101',
    compute: ({ network }) => defined(weightedClustering(network, { method: 'barrat' })),
  },
];
