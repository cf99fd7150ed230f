import { centralization } from '../measures/centralization.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { participationLayer } from '../network/communityTies.ts';
import type { Network } from '../network/network.ts';
import { compareIds } from '../network/order.ts';
import { networkOfPairs } from '../network/networkOfPairs.ts';
import type { Steps } from '../progress/run.ts';
import { quantiles } from '../statistics/quantile.ts';
import { random } from '../statistics/random.ts';
import { inducedNetwork } from './inducedNetwork.ts';

/** Centralisation at two moments; a negative difference means less centralised. */
export interface CentralisationChange {
  readonly of: 'degree' | 'betweenness';
  readonly among: 'stayers' | 'all';
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  /** 2.5 and 97.5 % of the difference when initiatives are drawn with replacement; null without initiatives. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

const measured = ['degree', 'betweenness'] as const;

/**
 * Whether the network became less centralised, among the stayers and among all, with the range of the difference when
 * the initiatives of both moments together are drawn anew with replacement: an initiative that is not drawn is missing
 * at both. Drawing leaves initiatives out and never adds any, so the range says how much rests on single initiatives;
 * it is no confidence interval in the strict sense. Only where participations make the ties. A step a replicate.
 *
 * Among all, centralisation also changes with the number of organisations; see `matchedMeasures`.
 * @see Snijders & Borgatti 1999, Connections 22(2):161 (bootstrap of networks)
 */
export function* decentralisation(
  before: CommunityNetwork,
  after: CommunityNetwork,
  stayers: ReadonlySet<string>,
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): Steps<readonly CentralisationChange[]> {
  const kinds = (['stayers', 'all'] as const).flatMap((among) => measured.map((of) => ({ of, among })));
  const values = (network: Network): readonly (number | null)[] => {
    const nodes = network.ids.flatMap((id, node) => (stayers.has(id) ? [node] : []));
    const ofStayers = inducedNetwork(network, nodes);
    return kinds.map(({ of, among }) => centralization(among === 'all' ? network : ofStayers, of));
  };
  const earlier = values(before);
  const later = values(after);
  const drawn: number[][] = kinds.map(() => []);
  const initiatives = initiativesOfTies([before, after]);
  const draws = before.settings.ties === participationLayer && initiatives.length > 0 ? replicates : 0;
  const source = random(seed);
  for (let replicate = 0; replicate < draws; replicate++) {
    const chosen = new Set(initiatives.map(() => initiatives[source.integer(initiatives.length)]));
    const [was, is] = [before, after].map((network) => values(withInitiatives(network, chosen)));
    kinds.forEach((_, index) => {
      const [first, second] = [was[index], is[index]];
      if (first !== null && second !== null) drawn[index].push(second - first);
    });
    yield { done: replicate + 1, total: draws };
  }
  return kinds.map((kind, index) => {
    const [was, is] = [earlier[index], later[index]];
    const [low, high] = quantiles(drawn[index], [0.025, 0.975]);
    return {
      ...kind,
      before: was,
      after: is,
      difference: was === null || is === null ? null : is - was,
      interval: low === null || high === null ? null : { low, high },
    };
  });
}

function initiativesOfTies(networks: readonly CommunityNetwork[]): readonly string[] {
  const ids = networks.flatMap(({ ties }) => ties.flatMap(({ initiativeIds }) => initiativeIds));
  return [...new Set(ids)].sort(compareIds);
}

/** The ties that rest on at least one of these initiatives. */
function withInitiatives({ ids, ties }: CommunityNetwork, chosen: ReadonlySet<string>): Network {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const left = ties.filter(({ initiativeIds }) => initiativeIds.some((id) => chosen.has(id)));
  return networkOfPairs(
    ids,
    left.map(({ a }) => indexOf.get(a) ?? -1),
    left.map(({ b }) => indexOf.get(b) ?? -1),
  );
}
