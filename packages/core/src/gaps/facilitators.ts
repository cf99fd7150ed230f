import type { CommunityNetwork } from '../network/community.ts';

/** Ids of the facilitators that the network shows, ascending. */
export function facilitatorsOf({ ids, dataset }: CommunityNetwork): readonly string[] {
  const facilitators = new Set(
    dataset.organisations.filter(({ facilitator }) => facilitator).map(({ id }) => id),
  );
  return ids.filter((id) => facilitators.has(id));
}
