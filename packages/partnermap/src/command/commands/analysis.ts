import { detectGroups, findGaps } from '@partnermap/core';
import type { CommunityNetwork, DimensionPair, GapReport, GroupDetection } from '@partnermap/core';
import type { RunSettings } from '../../document/settingsJson.ts';

/** How many runs the groups rest on, wherever they are used. */
export const groupRuns = 100;

export interface Analysis {
  readonly groups: GroupDetection;
  readonly gaps: GapReport;
}

/** Groups and gaps of a network, as `gaps`, `suggest`, `report` and `summary` need them. */
export function analyse(
  network: CommunityNetwork,
  run: RunSettings,
  dimensions?: readonly DimensionPair[],
): Analysis {
  const { seed, replicates } = run;
  const groups = detectGroups(network, { runs: groupRuns, seed, weighted: network.settings.weighted });
  const gaps = findGaps(network, {
    groups,
    seed,
    replicates,
    ...(dimensions === undefined ? {} : { dimensions }),
  });
  return { groups, gaps };
}
