import type { Network } from '../network/network.ts';

/** The five roles of a broker v on an open path a → v → c, by the groups of a, v, c; and their sum. */
export interface BrokerageCounts {
  /** A A A: within one's own group. */
  readonly coordinator: number;
  /** A B A: within a group that is not one's own ("consultant"). */
  readonly itinerant: number;
  /** A B B: from outside into one's own group. */
  readonly gatekeeper: number;
  /** A A B: from one's own group to the outside. */
  readonly representative: number;
  /** A B C: between two other groups. */
  readonly liaison: number;
  readonly total: number;
}

export const brokerageRoles = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
  'total',
] as const;

/**
 * Gould–Fernandez brokerage: how often an organisation stands on an open path a → v → c (no tie a → c), by the groups
 * of the three.
 *
 * Undirected ties are read in both directions, so that every open path counts twice and gatekeeper equals
 * representative. Strengths and self-ties are ignored. 0 for isolates and leaves. O(Σ k²) over all degrees k.
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @returns Counts in the order of `network.ids`.
 * @see Gould & Fernandez 1989, Sociological Methodology 19:89, doi:10.2307/270949
 * @example
 * brokerage(network, ['north', 'north', 'south'])[0].gatekeeper;
 */
export function brokerage(network: Network, groups: readonly string[]): readonly BrokerageCounts[] {
  const { order, outgoing } = network.adjacency;
  const { offsets, targets } = outgoing;
  const counts = network.ids.map(() => ({
    coordinator: 0,
    itinerant: 0,
    gatekeeper: 0,
    representative: 0,
    liaison: 0,
    total: 0,
  }));
  // closed[c] = a + 1 where there is a tie from the present a to c, or c is a.
  const closed = new Uint32Array(order);
  for (let a = 0; a < order; a++) {
    const mark = a + 1;
    closed[a] = mark;
    for (let k = offsets[a]; k < offsets[a + 1]; k++) closed[targets[k]] = mark;
    for (let k = offsets[a]; k < offsets[a + 1]; k++) {
      const broker = targets[k];
      for (let l = offsets[broker]; l < offsets[broker + 1]; l++) {
        const c = targets[l];
        if (closed[c] === mark) continue;
        counts[broker][role(groups[a], groups[broker], groups[c])]++;
        counts[broker].total++;
      }
    }
  }
  return counts;
}

function role(from: string, broker: string, to: string): Exclude<keyof BrokerageCounts, 'total'> {
  if (from === broker) return to === broker ? 'coordinator' : 'representative';
  if (to === broker) return 'gatekeeper';
  return from === to ? 'itinerant' : 'liaison';
}
