import { teamSteps } from '@partnermap/core';
import type { DimensionValue, NetworkSettings, TeamSuggestions } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

export interface TeamChoice {
  readonly wanted: readonly DimensionValue[];
  /** At most so many members, from 2 to 6. */
  readonly size: number;
  readonly includeOutside: boolean;
}

/** Small groups of organisations that together bring what is wanted. */
export async function teams(
  { settings, choice }: { readonly settings: NetworkSettings; readonly choice: TeamChoice },
  { workspace, run }: CallContext,
): Promise<TeamSuggestions> {
  const { wanted, size, includeOutside } = choice;
  return run(teamSteps(workspace.network(settings), wanted, { size, includeOutside }));
}
