import type { CommunityNetwork, CommunityTie } from '../network/community.ts';
import { participationLayer } from '../network/communityTies.ts';
import { compareIds } from '../network/order.ts';
import { leadersByInitiative } from '../network/roles.ts';

/** The initiatives of this moment that each organisation alone leads or convenes, ascending. O(participations). */
export function convenedByEach(network: CommunityNetwork): ReadonlyMap<string, readonly string[]> {
  const shown = new Set(network.initiativeIds);
  const convened = new Map<string, string[]>();
  for (const [initiativeId, leaders] of leadersByInitiative(network.dataset.participations)) {
    const [only] = leaders;
    if (leaders.size !== 1 || only === undefined || !shown.has(initiativeId)) continue;
    const own = convened.get(only);
    if (own) own.push(initiativeId);
    else convened.set(only, [initiativeId]);
  }
  for (const own of convened.values()) own.sort(compareIds);
  return convened;
}

/**
 * The ties that rest on something else than initiatives that are gone: on another initiative, or on a report. With what
 * an organisation alone convenes these are the pairs of `buildNetwork` with `withoutConvened`; strengths are the old ones.
 */
export function tiesWithoutInitiatives(
  ties: readonly CommunityTie[],
  gone: ReadonlySet<string>,
): readonly CommunityTie[] {
  return ties.filter(
    ({ layers, initiativeIds }) =>
      layers.some((layer) => layer !== participationLayer) || initiativeIds.some((id) => !gone.has(id)),
  );
}
