import type { Adjacency } from '../kernels/adjacency.ts';

/** A score of two nodes. */
export type PairScore = (u: number, v: number) => number;

/** Sums over common partners differ in their last bits with the order of ids; equal scores must stay equal. */
const precision = 1e12;

/**
 * Resource allocation: Σ 1/k over common partners, so that a hub that everyone knows counts little.
 *
 * @see Zhou, Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8
 */
export function resourceAllocation({ outgoing: { offsets, targets } }: Adjacency): PairScore {
  return (u, v) => {
    let sum = 0;
    let k = offsets[u];
    let l = offsets[v];
    while (k < offsets[u + 1] && l < offsets[v + 1]) {
      const [a, b] = [targets[k], targets[l]];
      if (a === b) sum += 1 / (offsets[a + 1] - offsets[a]);
      if (a <= b) k++;
      if (b <= a) l++;
    }
    return Math.round(sum * precision) / precision;
  };
}

/**
 * Ties expected between two nodes by the degree-corrected stochastic block model with given groups:
 * k_u k_v m_rs / (κ_r κ_s), κ the summed degrees of a group, m the tie ends between two groups. Nodes without a group
 * (label −1) get 0: nothing is expected of isolates.
 *
 * @see Karrer & Newman 2011, doi:10.1103/PhysRevE.83.016107
 */
export function groupAffinity({ outgoing: { offsets, targets } }: Adjacency, labels: Int32Array): PairScore {
  const count = labels.reduce((most, label) => Math.max(most, label), -1) + 1;
  const ends = new Float64Array(count * count);
  const degrees = new Float64Array(count);
  const degree = (node: number): number => offsets[node + 1] - offsets[node];
  labels.forEach((label, node) => {
    if (label === -1) return;
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      const other = labels[targets[k]];
      if (other === -1) continue;
      ends[label * count + other]++;
      degrees[label]++;
    }
  });
  return (u, v) => {
    const [r, s] = [labels[u], labels[v]];
    if (r === -1 || s === -1 || degrees[r] === 0 || degrees[s] === 0) return 0;
    return (degree(u) * degree(v) * ends[r * count + s]) / (degrees[r] * degrees[s]);
  };
}
