import { measureById, publisherSteps } from '@partnermap/core';
import type {
  Network,
  PublisherInfluence,
  RankByPublisher,
  RankingInput,
  RankWithout,
  Resampling,
  Uncertainty,
} from '@partnermap/core';
import type { Watch } from '../watched.ts';
import { uncertaintyInWorkers } from '../../workers/uncertaintyInWorkers.ts';
import { isCommunity } from './nodeColumn.ts';

/** How far the ranks of organisations can be trusted. */
export interface Rankings {
  /** Null for a plain graph, which has no publishers. */
  readonly influence: PublisherInfluence | null;
  /** Null unless asked for. */
  readonly uncertainty: Uncertainty | null;
  /** By id, why a measure that has a value has no range although ranges were asked for. */
  readonly withoutRange: ReadonlyMap<string, NoRange>;
}

/** `too-slow`: it is searched or sampled for; `not-one-number`: it gives no number for an organisation or the network. */
export type NoRange = 'too-slow' | 'not-one-number';

export interface RankingsRequest extends RankingInput {
  readonly network: Network;
  /** Ids of measures that have a value here. */
  readonly measures: readonly string[];
  readonly uncertain: boolean;
  readonly resampling: Resampling | null;
  readonly replicates: number;
}

/** Ranks the organisations again without each publisher and, where asked for, in resampled networks. */
export async function rankings(
  { network, measures, uncertain, resampling, replicates, ...input }: RankingsRequest,
  watch: Watch,
): Promise<Rankings> {
  const options = { ...input, measures: measures.filter(isCheap) };
  const influence = isCommunity(network) ? await watch(publisherSteps(network, options)) : null;
  if (!uncertain) return { influence, uncertainty: null, withoutRange: new Map() };
  const asked = { ...options, replicates, ...(resampling === null ? {} : { resampling }) };
  const uncertainty = await watch.run((running) => uncertaintyInWorkers(network, asked, running));
  return { influence, uncertainty, withoutRange: withoutRange(measures, uncertainty) };
}

/** Measures that are searched or sampled for take too long to be repeated a thousand times. */
function isCheap(id: string): boolean {
  const cost = measureById(id)?.cost;
  return cost === 'linear' || cost === 'paths';
}

function withoutRange(
  ids: readonly string[],
  { reason, measures, figures }: Uncertainty,
): ReadonlyMap<string, NoRange> {
  // Where nothing could be resampled, one reason holds for all.
  const left = reason === null ? ids.filter((id) => !measures.has(id) && !figures.has(id)) : [];
  return new Map(left.map((id) => [id, isCheap(id) ? 'not-one-number' : 'too-slow']));
}

/** Without which publisher an organisation's rank changes most; not to be in the network is the greatest change. */
export function mover({ rank, worst, best }: RankByPublisher): RankWithout | null {
  if (worst === null || best === null) return worst ?? best;
  return (worst.rank ?? Infinity) - rank >= rank - (best.rank ?? rank) ? worst : best;
}
