import { uncertainty } from '@partnermap/core';
import type { CommunityNetwork, Uncertainty } from '@partnermap/core';
import type { RunSettings } from '../../document/settingsJson.ts';

/** So many organisations × (organisations + ties) × networks are worth waiting for: some ten seconds. */
const budget = 1e8;
const fewest = 50;

/** The ranges of ranks for the report, over fewer networks than asked for where the network is large; it says how many. */
export function rankRanges(
  network: CommunityNetwork,
  { seed, replicates }: Pick<RunSettings, 'seed' | 'replicates'>,
  measures: readonly string[],
): Uncertainty {
  const work = network.ids.length * (network.ids.length + network.ties.length);
  const affordable = Math.max(fewest, Math.floor(budget / Math.max(1, work)));
  return uncertainty(network, { measures, seed, replicates: Math.min(replicates, affordable) });
}
