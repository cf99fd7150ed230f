import type {
  CommunityTie,
  HiddenOrganisation,
  NetworkSettings,
  Participation,
  Presence,
} from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

/** A network without what cannot be sent: no graph, no typed rows, no dataset. */
export interface NetworkResult {
  readonly ids: readonly string[];
  readonly ties: readonly CommunityTie[];
  readonly hidden: readonly HiddenOrganisation[];
  readonly initiativeIds: readonly string[];
  readonly participations: readonly Participation[];
  readonly undatedInitiatives: readonly string[];
  readonly undatedTies: number;
  readonly presence: readonly Presence[];
  readonly settings: NetworkSettings;
}

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
