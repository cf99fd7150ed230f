import { gapSteps, groupSteps } from '@partnermap/core';
import type { CommunityNetwork, DimensionPair, GapReport, GroupDetection, Steps } from '@partnermap/core';
import type { RunSettings } from '../../document/settingsJson.ts';

/** How many runs the groups rest on, wherever they are used. */
export const groupRuns = 100;

export interface Analysis {
  readonly groups: GroupDetection;
  readonly gaps: GapReport;
}

/** Groups and gaps of a network, as `gaps`, `suggest`, `report` and `summary` need them. */
export function* analysisSteps(
  network: CommunityNetwork,
  run: RunSettings,
  dimensions?: readonly DimensionPair[],
): Steps<Analysis> {
  const { seed, replicates } = run;
  const groups = yield* groupSteps(network, { runs: groupRuns, seed, weighted: network.settings.weighted });
  const gaps = yield* gapSteps(network, {
    groups,
    seed,
    replicates,
    ...(dimensions === undefined ? {} : { dimensions }),
  });
  return { groups, gaps };
}
