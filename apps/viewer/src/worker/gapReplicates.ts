import { defaultReplicates } from '@partnermap/core';
import type { CommunityNetwork } from '@partnermap/core';

/** So many rows drawn anew are worth waiting for in the background: some five seconds. */
const budget = 4e6;
const fewest = 199;

/** Networks of chance that gaps are held against: as many as the command draws, fewer where each takes long. */
export function gapReplicates({ ids, ties, participations }: CommunityNetwork): number {
  const rows = Math.max(1, ids.length + ties.length + participations.length);
  return Math.min(defaultReplicates, Math.max(fewest, Math.floor(budget / rows)));
}
