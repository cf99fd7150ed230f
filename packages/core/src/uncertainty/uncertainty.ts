import type { Measure } from '../measures/measure.ts';
import type { Network } from '../network/network.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { quantile } from '../statistics/quantile.ts';
import { random } from '../statistics/random.ts';
import { restore, wholeDraw } from './draw.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { indistinguishable } from './indistinguishable.ts';
import { inputFor } from './inputFor.ts';
import type { RankingInput } from './inputFor.ts';
import { measuresCalled } from './measuresCalled.ts';
import { rankOrganisations } from './rankOrganisations.ts';
import { replicates as replicatesOf } from './replicate.ts';
import { disturbance } from './resampling.ts';
import type { Disturbance, NoResampling, Resampling } from './resampling.ts';

export interface UncertaintyOptions extends RankingInput {
  /** Ids of the catalogue; those that rank no organisations here have no entry in the result. */
  readonly measures: readonly string[];
  /** What could have been otherwise. Default: `usualResampling(network)`. */
  readonly resampling?: Resampling;
  /** Number of networks drawn; without effect where organisations are left out one at a time. Default 1000. */
  readonly replicates?: number;
  /** Share of ties seen wrongly (default 0.1), or of organisations that do not answer (default: as observed). */
  readonly errorRate?: number | null;
  /** How many first places `top` counts. Default 5. */
  readonly top?: number;
}

/** Where an organisation stands under resampling. */
export interface RankRange {
  /** In the network as it is. */
  readonly rank: number;
  readonly median: number;
  /** The 5th and 95th percentile of its ranks: the range under resampling. Not a confidence interval. */
  readonly low: number;
  readonly high: number;
  /** The share of replicates in which it stands among the first `top`. */
  readonly top: number;
}

export interface MeasureUncertainty {
  readonly organisations: ReadonlyMap<string, RankRange>;
  /** Sets of organisations whose ranges all overlap, see `indistinguishable`. */
  readonly indistinguishable: readonly (readonly string[])[];
}

export interface Uncertainty {
  readonly resampling: Resampling;
  /** Why nothing could be resampled; `measures` is then empty. */
  readonly reason: NoResampling | null;
  readonly replicates: number;
  readonly seed: number;
  readonly measures: ReadonlyMap<string, MeasureUncertainty>;
}

/** So many replicates are drawn between two reports of progress. */
const stride = 10;

/**
 * How far the ranks of organisations can be trusted: ranks in networks drawn from what could have been otherwise.
 *
 * Publishers and initiatives are drawn with replacement, as many as there are; organisations are left out one at a time;
 * ties are dropped and added at an error rate; answers of a survey are lost at the observed rate of each wave. In each
 * network organisations rank 1 + the number of strictly better ones; who is gone, or has no value, ranks behind all that
 * are left. The result is the range under resampling and repairs no bias: what is in no source stays unknown.
 * The same network, options and seed give the same result, whatever the order of rows.
 * O(replicates × (rows + ties + the measures)).
 *
 * @throws RangeError for an unknown measure, replicates or top below 1, or an error rate outside 0 … 1.
 * @see Costenbader & Valente 2003, doi:10.1016/S0378-8733(03)00012-1; Borgatti, Carley & Krackhardt 2006,
 *   doi:10.1016/j.socnet.2005.05.001
 * @example
 * const { measures } = uncertainty(network, { measures: ['degree'], replicates: 1000, seed: 7 });
 * measures.get('degree')?.organisations.get('undp-kyrgyzstan'); // { rank: 2, median: 2, low: 1, high: 5, top: 0.97 }
 */
export function uncertainty(network: Network, options: UncertaintyOptions): Uncertainty {
  return completeSteps(uncertaintySteps(network, options));
}

/** `uncertainty` as steps of ten replicates: `await runSteps(uncertaintySteps(network, options), { signal })`. */
export function* uncertaintySteps(network: Network, options: UncertaintyOptions): Steps<Uncertainty> {
  const { resampling = usualResampling(network), seed = 1, top = 5 } = options;
  const measures = measuresCalled(options.measures);
  const evidence = evidenceOf(network);
  const found = disturbance(evidence, resampling, checked(options));
  if (found.reason !== null) {
    return { resampling, reason: found.reason, replicates: 0, seed, measures: new Map() };
  }
  const now = measures.map((measure) => rankOrganisations(measure, inputFor(network, null, options)));
  const ranked = measures.flatMap((measure, place) => {
    const ranks = now[place];
    return ranks === null
      ? []
      : [{ measure, now: ranks, drawn: new Uint32Array(ranks.length * found.replicates) }];
  });
  yield* drawRanks(evidence, found, ranked, options);
  return {
    resampling,
    reason: null,
    replicates: found.replicates,
    seed,
    measures: new Map(
      ranked.map((one) => [one.measure.id, summary(network.ids, one, found.replicates, top)]),
    ),
  };
}

/**
 * The resampling that says most about a network: initiatives where common initiatives make its ties, the answers where
 * organisations were asked and some did not answer, else errors in the ties.
 */
export function usualResampling(network: Network): Resampling {
  const evidence = evidenceOf(network);
  const usable = (resampling: Resampling): boolean =>
    disturbance(evidence, resampling, { replicates: 1, errorRate: null }).reason === null;
  return (['initiatives', 'answers'] as const).find(usable) ?? 'ties';
}

interface RankedMeasure {
  readonly measure: Measure;
  readonly now: Uint32Array;
  /** The rank of organisation i in replicate r at `i × replicates + r`; 0 = does not count. */
  readonly drawn: Uint32Array;
}

function checked({ replicates = 1000, errorRate = null, top = 5 }: UncertaintyOptions): {
  readonly replicates: number;
  readonly errorRate: number | null;
} {
  for (const [name, value] of [['replicates', replicates] as const, ['top', top] as const]) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new RangeError(`"${name}" is a whole number from 1, not ${value}.`);
    }
  }
  if (errorRate !== null && !(errorRate >= 0 && errorRate <= 1)) {
    throw new RangeError(`An error rate lies between 0 and 1, not ${errorRate}.`);
  }
  return { replicates, errorRate };
}

function* drawRanks(
  evidence: Evidence,
  { replicates, disturb }: Disturbance,
  ranked: readonly RankedMeasure[],
  input: RankingInput,
): Steps<void> {
  const source = random(input.seed ?? 1);
  const draw = wholeDraw(evidence);
  const rebuild = replicatesOf(evidence);
  for (let replicate = 0; replicate < replicates; replicate++) {
    restore(draw);
    disturb(draw, replicate, source);
    const { network, kept } = rebuild(draw);
    const given = inputFor(network, kept, input);
    for (const { measure, drawn, now } of ranked) {
      const ranks = rankOrganisations(measure, given);
      // A network in which the measure is undefined says nothing about ranks.
      if (ranks === null) continue;
      const behind = 1 + ranks.reduce((count, rank) => count + (rank > 0 ? 1 : 0), 0);
      for (let node = 0; node < now.length; node++) {
        drawn[node * replicates + replicate] = draw.organisations[node] === 0 ? 0 : behind;
      }
      for (let place = 0; place < ranks.length; place++) {
        if (ranks[place] > 0) drawn[kept[place] * replicates + replicate] = ranks[place];
      }
    }
    if ((replicate + 1) % stride === 0) yield { done: replicate + 1, total: replicates };
  }
}

function summary(
  ids: readonly string[],
  { now, drawn }: RankedMeasure,
  replicates: number,
  top: number,
): MeasureUncertainty {
  const organisations = new Map<string, RankRange>();
  ids.forEach((id, node) => {
    const ranks = drawn.slice(node * replicates, (node + 1) * replicates).filter((rank) => rank > 0);
    const median = quantile(ranks, 0.5);
    if (now[node] === 0 || median === null) return;
    ranks.sort();
    const last = ranks.length - 1;
    organisations.set(id, {
      rank: now[node],
      median,
      // Ranks that occurred: a range from 1.4 to 7.6 would say nothing that 1 to 8 does not.
      low: ranks[Math.floor(0.05 * last)],
      high: ranks[Math.ceil(0.95 * last)],
      top: ranks.filter((rank) => rank <= top).length / ranks.length,
    });
  });
  const intervals = [...organisations].map(([id, { low, high }]) => ({ id, low, high }));
  return { organisations, indistinguishable: indistinguishable(intervals) };
}
