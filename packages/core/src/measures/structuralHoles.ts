import type { Adjacency } from '../kernels/adjacency.ts';
import { eachTriangle } from '../kernels/eachTriangle.ts';
import { mutualStrengths } from '../kernels/egoShares.ts';
import { oppositeTies } from '../kernels/oppositeTies.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';
import { oncePerNetwork } from './oncePerNetwork.ts';

export interface StructuralHoleOptions {
  /** Whether strengths count (more = more of one's time); otherwise every tie counts 1. Default false. */
  readonly weighted?: boolean;
}

/** What an organisation's position between its partners looks like; all null for isolates. */
export interface StructuralHoles {
  readonly constraint: readonly (number | null)[];
  readonly effectiveSize: readonly (number | null)[];
  readonly efficiency: readonly (number | null)[];
  readonly hierarchy: readonly (number | null)[];
}

/**
 * Burt's measures of structural holes around every organisation, in the order of `network.ids`.
 *
 * With z_ij = a_ij + a_ji, p_ij = z_ij / Σ_k z_ik and m_jq = z_jq / max_k z_jk, over the partners j of i and all q:
 * - constraint Σ_j c_ij, c_ij = (p_ij + Σ_q p_iq p_qj)²: high where one's partners are each other's partners. Above 0; 1
 *   for a single partner without others; may exceed 1 in small dense neighbourhoods;
 * - effective size Σ_j (1 − Σ_{q≠i,j} p_iq m_jq): partners minus redundancy; k − 2t/k for k partners with t ties among
 *   them, unweighted;
 * - efficiency: effective size / number of partners, at most 1;
 * - hierarchy Σ_j r_j ln r_j / (N ln N), r_j = c_ij / (mean of c_i.), N partners: from 0 (all constrain alike) to 1 (one
 *   partner is the whole constraint). Null for fewer than two partners.
 *
 * p runs over the whole network, not over the ego network alone. Self-ties are ignored. Isolates: null; components do
 * not affect each other. O(m^1.5).
 *
 * @see Burt 1992, Structural Holes, ch. 2; Borgatti 1997, Connections 20(1):35; Muscillo 2021, arXiv:2102.05114
 * @example
 * structuralHoles(network).constraint[0];
 */
export function structuralHoles(network: Network, options: StructuralHoleOptions = {}): StructuralHoles {
  return (options.weighted === true ? holes.weighted : holes.plain)(network);
}

const holes = {
  plain: oncePerNetwork((adjacency) => compute(adjacency, false)),
  weighted: oncePerNetwork((adjacency) => compute(adjacency, true)),
};

function compute(adjacency: Adjacency, weighted: boolean): StructuralHoles {
  const { order } = adjacency;
  const rows = mutualStrengths(adjacency, weighted);
  const { offsets, targets, strengths } = rows;
  const sums = new Float64Array(order);
  const maxima = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      sums[node] += strengths[k];
      maxima[node] = Math.max(maxima[node], strengths[k]);
    }
  }
  // Only triangles count beside the partner itself. By tie from i to j: Σ_q p_iq p_qj; by node i: Σ_j Σ_q p_iq m_jq.
  const indirect = new Float64Array(targets.length);
  const redundant = new Float64Array(order);
  const back = oppositeTies(rows);
  const add = (ij: number, i: number, q: number, j: number, iq: number, qj: number): void => {
    const share = strengths[iq] / sums[i];
    indirect[ij] += (share * strengths[qj]) / sums[q];
    redundant[i] += (share * strengths[qj]) / maxima[j];
  };
  eachTriangle(order, rows, (a, b, c, ab, ac, bc) => {
    add(ab, a, c, b, ac, bc);
    add(ac, a, b, c, ab, bc);
    add(back[ab], b, c, a, bc, ac);
    add(bc, b, a, c, ab, ac);
    add(back[ac], c, b, a, bc, ab);
    add(back[bc], c, a, b, ac, ab);
  });
  const constraint: (number | null)[] = [];
  const effectiveSize: (number | null)[] = [];
  const efficiency: (number | null)[] = [];
  const hierarchy: (number | null)[] = [];
  for (let node = 0; node < order; node++) {
    const start = offsets[node];
    const end = offsets[node + 1];
    const partners = end - start;
    if (partners === 0) {
      for (const values of [constraint, effectiveSize, efficiency, hierarchy]) values.push(null);
      continue;
    }
    let sum = 0;
    for (let k = start; k < end; k++) sum += (strengths[k] / sums[node] + indirect[k]) ** 2;
    const mean = sum / partners;
    let disorder = 0;
    for (let k = start; k < end; k++) {
      const ratio = (strengths[k] / sums[node] + indirect[k]) ** 2 / mean;
      disorder += ratio * Math.log(ratio);
    }
    constraint.push(sum);
    effectiveSize.push(partners - redundant[node]);
    efficiency.push((partners - redundant[node]) / partners);
    // The Coleman–Theil index. Equal parts give 0 but for rounding, which may fall below it.
    hierarchy.push(partners < 2 ? null : Math.max(0, disorder / (partners * Math.log(partners))));
  }
  return { constraint, effectiveSize, efficiency, hierarchy };
}

const burt = {
  level: 'organisation',
  requires: [],
  cost: 'linear',
  reference: 'Burt 1992, Structural Holes; Borgatti 1997, Connections 20(1):35',
} as const;

const kinds = [
  { ...burt, field: 'constraint', range: [0, null], direction: 'down', unit: 'index' },
  { ...burt, field: 'effectiveSize', range: [0, null], direction: 'up', unit: 'count' },
  { ...burt, field: 'efficiency', range: [0, 1], direction: 'up', unit: 'share' },
  { ...burt, field: 'hierarchy', range: [0, 1], direction: 'down', unit: 'index' },
] as const;

export const structuralHoleMeasures: readonly Measure[] = [false, true].flatMap((weighted) =>
  kinds.map(({ field, ...kind }): Measure => ({
    ...kind,
    id: weighted ? `${field}.weighted` : field,
    requires: weighted ? ['weighted'] : [],
    compute: ({ network }) => defined(byId(network, structuralHoles(network, { weighted })[field])),
  })),
);
