import type { CommunityNetwork, NetworkSettings } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

/** A network without what cannot be sent: no graph, no typed rows, no dataset. */
export type NetworkResult = Pick<
  CommunityNetwork,
  | 'ids'
  | 'ties'
  | 'hidden'
  | 'initiativeIds'
  | 'participations'
  | 'undatedInitiatives'
  | 'undatedTies'
  | 'presence'
  | 'settings'
>;

export function network(
  { settings }: { readonly settings: NetworkSettings },
  { workspace }: CallContext,
): NetworkResult {
  const built = workspace.network(settings);
  return {
    ids: built.ids,
    ties: built.ties,
    hidden: built.hidden,
    initiativeIds: built.initiativeIds,
    participations: built.participations,
    undatedInitiatives: built.undatedInitiatives,
    undatedTies: built.undatedTies,
    presence: built.presence,
    settings: built.settings,
  };
}
