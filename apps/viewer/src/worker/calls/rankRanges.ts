import { measureById, publisherSteps, uncertaintySteps } from '@partnermap/core';
import type { PublisherInfluence, Uncertainty } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ChosenArguments } from './chosenMeasures.ts';

/** So many organisations × (organisations + ties) × networks are worth waiting for in the background. */
const budget = 1e8;
const most = 1000;
const fewest = 50;

export interface RankRanges {
  readonly uncertainty: Uncertainty;
  readonly influence: PublisherInfluence;
}

/** How far the ranks of organisations can be trusted: their ranges under resampling, and without each publisher. */
export async function rankRanges(
  { settings, seed, ids }: ChosenArguments,
  { workspace, run }: CallContext,
): Promise<RankRanges> {
  const network = workspace.network(settings);
  // What is searched or sampled for takes too long to be repeated a thousand times.
  const measures = ids.filter((id) => ['linear', 'paths'].includes(measureById(id)?.cost ?? ''));
  const work = network.ids.length * (network.ids.length + network.ties.length);
  const replicates = Math.min(most, Math.max(fewest, Math.floor(budget / Math.max(1, work))));
  return await workspace.remember(network, `ranges ${seed} ${ids.join(' ')}`, async () => ({
    influence: await run(publisherSteps(network, { measures, seed })),
    uncertainty: await run(uncertaintySteps(network, { measures, seed, replicates })),
  }));
}
