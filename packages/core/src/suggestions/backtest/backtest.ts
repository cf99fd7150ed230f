import type { Dataset } from '../../dataset/dataset.ts';
import { earlierIntroductions } from '../../change/earlierIntroductions.ts';
import type { EarlierIntroductions } from '../../change/earlierIntroductions.ts';
import { twoMoments } from '../../change/twoMoments.ts';
import type { PartialDate } from '../../dataset/partialDate.ts';
import { requireReplicates } from '../../measures/nullTest.ts';
import type { CommunityNetwork } from '../../network/community.ts';
import type { NetworkSettings } from '../../network/settings.ts';
import { partSteps } from '../../progress/partSteps.ts';
import { completeSteps } from '../../progress/run.ts';
import type { Steps } from '../../progress/run.ts';
import { averagePrecision } from '../../statistics/averagePrecision.ts';
import { precisionAtK } from '../../statistics/precisionAtK.ts';
import { quantiles } from '../../statistics/quantile.ts';
import { random } from '../../statistics/random.ts';
import { rocAuc } from '../../statistics/rocAuc.ts';
import { calibration } from './calibrated.ts';
import type { Calibration } from './calibrated.ts';
import { backtestPairs } from './candidatePairs.ts';
import type { BacktestPairs } from './candidatePairs.ts';
import { baselines, predictionSteps, primary } from './predictors.ts';
import type { PredictorId } from './predictors.ts';
import { rankedPairs, weightedAuc } from './rankedPairs.ts';
import type { RankedPairs } from './rankedPairs.ts';
import { verdictOf } from './verdict.ts';
import type { Interval, Verdict } from './verdict.ts';

export interface BacktestOptions {
  /** Draws of organisations with replacement, for the intervals. Default 1,000. */
  readonly replicates?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Runs of the search for groups. Default 100. */
  readonly groupRuns?: number;
}

/** The share of the k best-scored pairs that came true, equal scores broken at random exactly; and times the base rate. */
export interface PrecisionAt {
  readonly k: number;
  readonly precision: number | null;
  readonly lift: number | null;
}

export interface PredictorResult {
  readonly auc: number | null;
  readonly ap: number | null;
  readonly precisionAt: readonly PrecisionAt[];
  /** 95 % of the AUC when organisations are drawn with replacement. */
  readonly interval: Interval | null;
  /** The AUC of the primary predictor minus this one's, 95 %; null for the primary itself. */
  readonly primaryMinusThis: Interval | null;
  /** Among pairs two steps apart, and farther or without a path: AUC is high where it only tells near from far. */
  readonly aucAtTwoSteps: number | null;
  readonly aucFarther: number | null;
}

/** Newcomers have no past to predict from; what they did is counted apart. */
export interface ColdStart {
  readonly newcomers: number;
  readonly tiesWithNewcomers: number;
  /** Of all new ties. */
  readonly share: number | null;
}

export interface Backtest {
  readonly before: CommunityNetwork;
  readonly candidates: number;
  readonly positives: number;
  readonly baseRate: number | null;
  readonly primary: PredictorId;
  readonly baselines: readonly PredictorId[];
  readonly predictors: ReadonlyMap<PredictorId, PredictorResult>;
  readonly atTwoSteps: { readonly candidates: number; readonly positives: number };
  readonly farther: { readonly candidates: number; readonly positives: number };
  /** Null with fewer than 50 positives: then feasibility is a ranking and no probability. */
  readonly calibration: Calibration | null;
  readonly coldStart: ColdStart;
  /** What came of the pairs of the log, offered and not. */
  readonly introductions: EarlierIntroductions;
  readonly verdict: Verdict;
}

/**
 * How well suggestions made at one moment would have foreseen the ties of a later one.
 *
 * Candidates are pairs of organisations that are there at both moments and untied at the first; a positive is one that is
 * tied at the second. Predictors see the first moment alone. Resource allocation is the primary predictor, fixed before
 * any result was seen; it is judged against chance, degree product, common neighbours and same sector. Intervals draw
 * organisations, not pairs, with replacement: pairs of one organisation are not independent. What is tested are ties that
 * formed by themselves; whether an introduction helps is for the log of introductions to say.
 *
 * Both moments use the same settings except `at`. O(replicates · candidates · predictors).
 *
 * @throws RangeError unless `from` lies before `to` and `replicates` is a whole number above 0.
 * @see Yang, Lichtenwalter & Chawla 2015, doi:10.1007/s10115-014-0789-0; Liben-Nowell & Kleinberg 2007,
 *   doi:10.1002/asi.20591
 * @example
 * backtest(dataset, defaultSettings, '2022', '2023').verdict.code; // 'cannot-distinguish'
 */
export function backtest(
  dataset: Dataset,
  settings: NetworkSettings,
  from: PartialDate,
  to: PartialDate,
  options: BacktestOptions = {},
): Backtest {
  return completeSteps(backtestSteps(dataset, settings, from, to, options));
}

/** `backtest` as steps, hundredths of the whole: `await runSteps(backtestSteps(…), { signal })`. */
export function* backtestSteps(
  dataset: Dataset,
  settings: NetworkSettings,
  from: PartialDate,
  to: PartialDate,
  options: BacktestOptions = {},
): Steps<Backtest> {
  const { replicates = 1000, seed = 1, groupRuns = 100 } = options;
  requireReplicates(replicates);
  const { before, after } = twoMoments(dataset, settings, from, to);
  const pairs = backtestPairs(before, after);
  const { outcomes, positives } = pairs;
  const { scores, columns, distances } = yield* partSteps(
    { from: 0, to: 20, total: 100 },
    predictionSteps(before, pairs, { seed, groupRuns }),
  );
  const ranked = new Map([...scores].map(([id, values]) => [id, rankedPairs(values)]));
  const drawn = yield* partSteps({ from: 20, to: 100, total: 100 }, draws(pairs, ranked, replicates, seed));
  const baseRate = outcomes.length === 0 ? null : positives / outcomes.length;
  const near = places(outcomes, (k) => distances[k] === 2);
  const far = places(outcomes, (k) => distances[k] !== 2);
  const aucIn = (values: Float64Array, chosen: readonly number[]): number | null =>
    rocAuc(
      chosen.map((k) => outcomes[k]),
      chosen.map((k) => values[k]),
    );
  const predictors = new Map(
    [...scores].map(([id, values]): readonly [PredictorId, PredictorResult] => [
      id,
      {
        auc: rocAuc(outcomes, values),
        ap: averagePrecision(outcomes, values),
        precisionAt: [5, 10, 20].map((k) => {
          const precision = precisionAtK(outcomes, values, k);
          return { k, precision, lift: precision === null || !baseRate ? null : precision / baseRate };
        }),
        interval: intervalOf(drawn.get(id) ?? []),
        primaryMinusThis: id === primary ? null : intervalOf(differences(drawn, id)),
        aucAtTwoSteps: aucIn(values, near),
        aucFarther: aucIn(values, far),
      },
    ]),
  );
  const counted = (chosen: readonly number[]): Backtest['farther'] => ({
    candidates: chosen.length,
    positives: chosen.reduce((sum, k) => sum + outcomes[k], 0),
  });
  return {
    before,
    candidates: outcomes.length,
    positives,
    baseRate,
    primary,
    baselines,
    predictors,
    atTwoSteps: counted(near),
    farther: counted(far),
    calibration: calibration(pairs, columns),
    coldStart: coldStart(before, after),
    introductions: earlierIntroductions(before, after, to),
    verdict: verdictOf(
      positives,
      outcomes.length - positives,
      predictors.get(primary)?.interval ?? null,
      new Map(baselines.map((id) => [id, predictors.get(id)?.primaryMinusThis ?? null])),
    ),
  };
}

const places = (outcomes: Uint8Array, holds: (pair: number) => boolean): readonly number[] =>
  Array.from(outcomes, (_, pair) => pair).filter(holds);

type Draws = ReadonlyMap<PredictorId, readonly (number | null)[]>;

/** The AUC of every predictor in networks of organisations drawn with replacement; a pair counts as often as both. */
function* draws(
  { first, second, outcomes }: BacktestPairs,
  ranked: ReadonlyMap<PredictorId, RankedPairs>,
  replicates: number,
  seed: number,
): Steps<Draws> {
  const nodes = [...new Set([...first, ...second])].sort((a, b) => a - b);
  const source = random(seed);
  const found = new Map([...ranked.keys()].map((id): [PredictorId, (number | null)[]] => [id, []]));
  const times = new Float64Array(nodes.reduce((most, node) => Math.max(most, node + 1), 0));
  const weights = new Float64Array(outcomes.length);
  for (let replicate = 0; replicate < replicates && nodes.length > 0; replicate++) {
    times.fill(0);
    for (let k = 0; k < nodes.length; k++) times[nodes[source.integer(nodes.length)]]++;
    for (let k = 0; k < weights.length; k++) weights[k] = times[first[k]] * times[second[k]];
    for (const [id, pairs] of ranked) found.get(id)?.push(weightedAuc(pairs, outcomes, weights));
    yield { done: replicate + 1, total: replicates };
  }
  return found;
}

function differences(drawn: Draws, id: PredictorId): readonly (number | null)[] {
  const others = drawn.get(id) ?? [];
  return (drawn.get(primary) ?? []).map((value, k) => {
    const other = others[k];
    return value === null || other === null ? null : value - other;
  });
}

/** 2.5 and 97.5 %, over the draws in which the value is defined. */
function intervalOf(values: readonly (number | null)[]): Interval | null {
  const [low, high] = quantiles(
    values.filter((value) => value !== null),
    [0.025, 0.975],
  );
  return low === null || high === null ? null : { low, high };
}

function coldStart(before: CommunityNetwork, after: CommunityNetwork): ColdStart {
  const known = new Set(before.ids);
  const wasTied = new Set(before.ties.map(({ a, b }) => JSON.stringify([a, b])));
  const fresh = after.ties.filter(({ a, b }) => !wasTied.has(JSON.stringify([a, b])));
  const withNewcomers = fresh.filter(({ a, b }) => !known.has(a) || !known.has(b)).length;
  return {
    newcomers: after.ids.filter((id) => !known.has(id)).length,
    tiesWithNewcomers: withNewcomers,
    share: fresh.length === 0 ? null : withNewcomers / fresh.length,
  };
}
