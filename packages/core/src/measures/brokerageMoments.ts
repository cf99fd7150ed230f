import type { Network } from '../network/network.ts';
import type { BrokerageCounts } from './brokerage.ts';

/** Mean and variance of the brokerage counts of the members of one group when ties fall at random. */
export interface BrokerageMoments {
  readonly mean: BrokerageCounts;
  readonly variance: BrokerageCounts;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

/**
 * Moments of the Gould–Fernandez counts if every tie existed independently with the network's density d: for the
 * members of each group, by group.
 *
 * An open path has the chance d²(1 − d); counts of paths that share a tie are not independent, which the second term
 * of each variance, d³(1 − d)³ times the number of such pairs, takes into account. These are the conditional moments
 * of Gould & Fernandez (1989) as sna prints them. They know nothing of degrees: organisations with many ties look like
 * brokers. Undirected ties are read as two arcs. Empty for fewer than two organisations. O(n + groups²).
 *
 * @param groups The group of each node, in the order of `network.ids`.
 * @see Gould & Fernandez 1989, doi:10.2307/270949; Butts, sna 2.7, `brokerage`
 */
export function brokerageMoments(
  network: Network,
  groups: readonly string[],
): ReadonlyMap<string, BrokerageMoments> {
  const { order, size, directed } = network.adjacency;
  const moments = new Map<string, BrokerageMoments>();
  if (order < 2) return moments;
  const density = (directed ? size : 2 * size) / (order * (order - 1));
  const open = density ** 2 * (1 - density);
  const shared = density ** 3 * (1 - density) ** 3;
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  for (const [group, own] of sizes) {
    const others = [...sizes].filter(([other]) => other !== group).map(([, size]) => size);
    const outside = order - own;
    const sum = (term: (size: number) => number): number =>
      others.reduce((total, size) => total + term(size), 0);
    const crossing = outside * (own - 1);
    const crossingShared = 2 * ((own - 1) * pairs(outside) + outside * pairs(own - 1));
    const paths: BrokerageCounts = {
      coordinator: (own - 1) * (own - 2),
      itinerant: sum((size) => size * (size - 1)),
      gatekeeper: crossing,
      representative: crossing,
      liaison: sum((size) => size * (outside - size)),
      total: (order - 1) * (order - 2),
    };
    const pairsSharing: BrokerageCounts = {
      coordinator: 2 * (own - 1) * (own - 2) * (own - 3),
      itinerant: 2 * sum((size) => size * (size - 1) * (size - 2)),
      gatekeeper: crossingShared,
      representative: crossingShared,
      liaison: 4 * sum((size) => size * pairs(outside - size)),
      total: 2 * (order - 1) * (order - 2) * (order - 3),
    };
    const mean = mapRoles((role) => open * paths[role]);
    moments.set(group, {
      mean,
      variance: mapRoles((role) => mean[role] * (1 - open) + shared * pairsSharing[role]),
    });
  }
  return moments;
}

/** One value for each role. */
export function mapRoles<T>(value: (role: keyof BrokerageCounts) => T): {
  readonly [role in keyof BrokerageCounts]: T;
} {
  return {
    coordinator: value('coordinator'),
    itinerant: value('itinerant'),
    gatekeeper: value('gatekeeper'),
    representative: value('representative'),
    liaison: value('liaison'),
    total: value('total'),
  };
}
