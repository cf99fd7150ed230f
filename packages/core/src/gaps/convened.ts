import { adjacency } from '../kernels/adjacency.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
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

/**
 * How many ties among the others rest on nothing but what one organisation alone convenes, for every organisation for
 * which there are any. O(ties · initiatives of a tie).
 */
export function tiesTaken(
  { ties }: CommunityNetwork,
  convenedBy: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const convener = new Map(
    [...convenedBy].flatMap(([id, convened]) => convened.map((one) => [one, id] as const)),
  );
  const taken = new Map<string, number>();
  for (const { a, b, layers, initiativeIds } of ties) {
    const only = convener.get(initiativeIds[0] ?? '');
    if (only === undefined || only === a || only === b) continue;
    if (layers.some((layer) => layer !== participationLayer)) continue;
    if (initiativeIds.every((id) => convener.get(id) === only)) taken.set(only, (taken.get(only) ?? 0) + 1);
  }
  return taken;
}

/** The graph of some ties among the organisations of a network. O(n + m). */
export function adjacencyOf(ids: readonly string[], ties: readonly CommunityTie[]): Adjacency {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  return adjacency(
    ids.length,
    {
      sources: ties.map(({ a }) => indexOf.get(a) ?? -1),
      targets: ties.map(({ b }) => indexOf.get(b) ?? -1),
      strengths: ties.map(({ strength }) => strength),
    },
    false,
  );
}
