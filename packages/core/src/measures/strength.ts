import type { Neighbours } from '../kernels/adjacency.ts';
import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { byId, defined } from './measure.ts';

function rowSums({ offsets, strengths }: Neighbours, order: number): Float64Array {
  const sums = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) sums[node] += strengths[k];
  }
  return sums;
}

/** The strength that arrives at each node, a self-tie included; directed ties. */
export function inStrength(network: Network): ReadonlyMap<string, number> {
  const { order, incoming, loopStrengths } = network.adjacency;
  return byId(
    network,
    rowSums(incoming, order).map((sum, node) => sum + loopStrengths[node]),
  );
}

/** The strength that leaves each node, a self-tie included; directed ties. */
export function outStrength(network: Network): ReadonlyMap<string, number> {
  const { order, outgoing, loopStrengths } = network.adjacency;
  return byId(
    network,
    rowSums(outgoing, order).map((sum, node) => sum + loopStrengths[node]),
  );
}

/**
 * The summed strength of each organisation's ties: s_i = Σ w; directed: arriving plus leaving.
 *
 * Strength is closeness of collaboration (more = closer), in the unit of the ties: joint initiatives under the `count`
 * projection, Newman's share under `newman`. A self-tie counts twice. From 0 (isolate). O(n + m).
 *
 * @see Barrat et al. 2004, doi:10.1073/pnas.0400087101
 * @example
 * strength(a–b of strength 2, b–c of strength 3).get('b'); // 2 + 3
 */
export function strength(network: Network): ReadonlyMap<string, number> {
  const { order, directed, outgoing, incoming, loopStrengths } = network.adjacency;
  const leaving = rowSums(outgoing, order);
  const arriving = directed ? rowSums(incoming, order) : null;
  return byId(
    network,
    leaving.map((sum, node) => sum + (arriving?.[node] ?? 0) + 2 * loopStrengths[node]),
  );
}

const entry = {
  level: 'organisation',
  range: [0, null],
  direction: 'up',
  unit: 'strength',
  cost: 'linear',
  reference: 'Barrat et al. 2004, doi:10.1073/pnas.0400087101',
} as const;

export const strengthMeasures: readonly Measure[] = [
  {
    ...entry,
    id: 'strength',
    requires: ['weighted'],
    compute: ({ network }) => defined(strength(network)),
  },
  {
    ...entry,
    id: 'inStrength',
    requires: ['directed', 'weighted'],
    compute: ({ network }) => defined(inStrength(network)),
  },
  {
    ...entry,
    id: 'outStrength',
    requires: ['directed', 'weighted'],
    compute: ({ network }) => defined(outStrength(network)),
  },
];
