import { aboutValue, isSynthetic } from '@partnermap/core';
import type { CommunityNetwork, Network, Value } from '@partnermap/core';

/** What the data are and how much of them is shown. */
export function communityDataJson(network: CommunityNetwork): Value {
  const title = aboutValue(network.dataset, 'title');
  return {
    title: title === null ? null : String(title),
    synthetic: isSynthetic(network.dataset),
    organisations: network.ids.length + network.hidden.length,
    shown: network.ids.length,
    hidden: hiddenCounts(network),
    initiatives: network.initiativeIds.length,
    participations: network.participations.length,
    ties: network.ties.length,
  };
}

/** The same for a plain graph, which knows no title and no initiatives. */
export function graphDataJson(network: Network): Value {
  return {
    title: null,
    synthetic: null,
    organisations: network.ids.length,
    shown: network.ids.length,
    hidden: {},
    initiatives: network.twoMode?.initiativeIds.length ?? 0,
    participations: network.twoMode?.memberships.targets.length ?? 0,
    ties: network.adjacency.size,
  };
}

/** How many organisations are hidden for each reason. */
export function hiddenCounts({ hidden }: Pick<CommunityNetwork, 'hidden'>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of hidden) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
