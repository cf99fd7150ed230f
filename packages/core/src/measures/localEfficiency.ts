import type { Network } from '../network/network.ts';
import type { Measure } from './measure.ts';
import { defined, undefinedFor } from './measure.ts';

/**
 * How well an organisation's partners reach each other without it, averaged over all organisations: the mean of the
 * global efficiency among each one's partners.
 *
 * Strengths are ignored, ties undirected. From 0 to 1; organisations with fewer than two partners count 0; null for an
 * empty network. O(Σ k_i × ties among the partners of i).
 *
 * @see Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701
 * @example
 * localEfficiency(triangle); // 1
 */
export function localEfficiency({ adjacency }: Network): number | null {
  const { order, outgoing } = adjacency;
  if (order === 0) return null;
  const { offsets, targets } = outgoing;
  /** The centre (plus one) to whose partners a node belongs. */
  const partnerOf = new Uint32Array(order);
  /** The search (plus one) in which a node was last found. */
  const foundIn = new Uint32Array(order);
  const steps = new Uint32Array(order);
  const queue = new Uint32Array(order);
  let search = 0;
  let sum = 0;
  for (let centre = 0; centre < order; centre++) {
    const partners = targets.subarray(offsets[centre], offsets[centre + 1]);
    const count = partners.length;
    if (count < 2) continue;
    for (const partner of partners) partnerOf[partner] = centre + 1;
    let inverse = 0;
    for (const source of partners) {
      search++;
      foundIn[source] = search;
      steps[source] = 0;
      queue[0] = source;
      let filled = 1;
      for (let head = 0; head < filled; head++) {
        const node = queue[head];
        if (head > 0) inverse += 1 / steps[node];
        for (let k = offsets[node]; k < offsets[node + 1]; k++) {
          const target = targets[k];
          if (partnerOf[target] !== centre + 1 || foundIn[target] === search) continue;
          foundIn[target] = search;
          steps[target] = steps[node] + 1;
          queue[filled++] = target;
        }
      }
    }
    sum += inverse / (count * (count - 1));
  }
  return sum / order;
}

export const localEfficiencyMeasures: readonly Measure[] = [
  {
    id: 'localEfficiency',
    level: 'network',
    range: [0, 1],
    direction: 'up',
    unit: 'share',
    requires: ['undirected'],
    cost: 'paths',
    reference: 'Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701',
    compute: ({ network }) => {
      const value = localEfficiency(network);
      return value === null ? undefinedFor('empty-network') : defined(value);
    },
  },
];
