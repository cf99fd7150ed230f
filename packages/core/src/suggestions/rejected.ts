import type { CommunityNetwork } from '../network/community.ts';
import { pairsAt } from './candidates.ts';
import type { Steps } from '../progress/run.ts';
import type { DividedPairs } from './candidates.ts';
import { describedColumns } from './feasibility.ts';
import type { FeasibilityInput } from './feasibility.ts';
import type { Objective } from './objective.ts';
import { scoreSteps } from './pairScores.ts';
import type { LimitedList } from './pairScores.ts';
import { profilesOf } from './profiles.ts';
import type { RejectedPair, RejectionReason } from './suggestion.ts';

const most = 50;
const mostOfOneReason = 10;

/**
 * The pairs that came closest to being suggested: those that the limit per organisation kept out of the list, and those
 * that would change too little, in its order, then those that a rule kept out, ordered among themselves as the list is. At most fifty, ten of one reason.
 */
export function* rejectedSteps(
  network: CommunityNetwork,
  { candidates, rejected, reasons }: DividedPairs,
  { overLimit, slight }: LimitedList,
  input: FeasibilityInput,
  objective: Objective,
): Steps<readonly RejectedPair[]> {
  const { ids } = network;
  const described = describedColumns(rejected, profilesOf(network));
  const { order } = yield* scoreSteps(rejected, input, objective, described, () => false);
  const passed = (places: readonly number[], reason: RejectionReason): readonly RejectedPair[] => {
    const { first, second } = pairsAt(candidates, places.slice(0, mostOfOneReason));
    return Array.from(first, (u, place) => ({ a: ids[u], b: ids[second[place]], reason }));
  };
  const list = [...passed(overLimit, 'limit-per-organisation'), ...passed(slight, 'little-to-gain')];
  const times = new Map<RejectionReason, number>();
  for (const pair of order) {
    if (list.length === most) break;
    const reason = reasons[pair];
    const before = times.get(reason) ?? 0;
    if (before === mostOfOneReason) continue;
    times.set(reason, before + 1);
    list.push({ a: ids[rejected.first[pair]], b: ids[rejected.second[pair]], reason });
  }
  return list;
}

/** How many pairs each rule kept out, the most frequent first, then by code. */
export function countByReason(
  reasons: readonly RejectionReason[],
): readonly (readonly [reason: RejectionReason, pairs: number])[] {
  const counts = new Map<RejectionReason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
}
