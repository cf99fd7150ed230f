import { suggestTeams } from '@partnermap/core';
import type { DimensionValue, NetworkSettings, TeamSuggestions } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

export interface TeamChoice {
  readonly wanted: readonly DimensionValue[];
  /** At most so many members, from 2 to 6. */
  readonly size: number;
  readonly includeOutside: boolean;
}

/** Small groups of organisations that together bring what is wanted. */
export function teams(
  { settings, choice }: { readonly settings: NetworkSettings; readonly choice: TeamChoice },
  { workspace }: CallContext,
): TeamSuggestions {
  const { wanted, size, includeOutside } = choice;
  return suggestTeams(workspace.network(settings), wanted, { size, includeOutside });
}
