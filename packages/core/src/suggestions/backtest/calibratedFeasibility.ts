import type { Dataset } from '../../dataset/dataset.ts';
import { firstDay, lastDay } from '../../dataset/partialDate.ts';
import type { PartialDate } from '../../dataset/partialDate.ts';
import { buildNetwork } from '../../network/build.ts';
import type { NetworkSettings } from '../../network/settings.ts';
import { completeSteps } from '../../progress/run.ts';
import { fitFeasibility } from '../feasibilityModel.ts';
import type { FeasibilityModel } from '../feasibilityModel.ts';
import { calibration } from './calibrated.ts';
import type { Calibration } from './calibrated.ts';
import { backtestPairs } from './candidatePairs.ts';
import { predictionSteps } from './predictors.ts';

/** Why feasibility stays a ranking. */
export type NoProbability =
  /** The data hold fewer than two years. */
  | 'no-two-years'
  /** Fewer than 50 pairs that were untied in the earlier year are tied in the later. */
  | 'too-few-positives'
  /** Left out one organisation at a time, fitted probabilities are no better than always saying the base rate. */
  | 'no-better-than-base-rate';

/** Feasibility fitted to what became of untied pairs from one year to the next, or why that could not be done. */
export interface CalibratedFeasibility {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly candidates: number;
  readonly positives: number;
  /** Checked on organisations that the fit had not seen; null with too few positives. */
  readonly calibration: Calibration | null;
  /** Null with a reason. */
  readonly model: FeasibilityModel | null;
  readonly reason: NoProbability | null;
}

export interface CalibrationOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Runs of the search for groups. Default 100. */
  readonly groupRuns?: number;
}

/**
 * Feasibility as a calibrated probability, where the data allow it: a ridge logistic regression of which pairs of the
 * last year but one became tied in the last, on the parts of feasibility in the earlier year alone. It is used only if
 * at least 50 pairs came true and the probabilities, fitted anew without each organisation in turn, have a smaller mean
 * squared error for its pairs than the base rate has. Otherwise feasibility is a ranking, and `reason` says why.
 *
 * The probability is that of a tie that forms by itself within a year; what an introduction adds is for the log to show.
 * O(organisations · pairs).
 *
 * @example
 * const calibrated = calibratedFeasibility(dataset, settings);
 * suggestIntroductions(network, { calibrated }).feasibilityKind; // 'ranking' where calibrated.model is null
 */
export function calibratedFeasibility(
  dataset: Dataset,
  settings: NetworkSettings,
  { seed = 1, groupRuns = 100 }: CalibrationOptions = {},
): CalibratedFeasibility {
  const years = lastTwoYears(dataset, settings.at);
  if (years === null) {
    return {
      from: null,
      to: null,
      candidates: 0,
      positives: 0,
      calibration: null,
      model: null,
      reason: 'no-two-years',
    };
  }
  const [from, to] = years;
  const before = buildNetwork(dataset, { ...settings, at: from });
  const pairs = backtestPairs(before, buildNetwork(dataset, { ...settings, at: to }));
  const { columns } = completeSteps(predictionSteps(before, pairs, { seed, groupRuns }));
  const found = calibration(pairs, columns);
  const fits = found !== null && found.brier < found.brierOfBaseRate;
  const model = fits ? fitFeasibility(columns, pairs.outcomes) : null;
  return {
    from,
    to,
    candidates: pairs.outcomes.length,
    positives: pairs.positives,
    calibration: found,
    model,
    reason: model !== null ? null : found === null ? 'too-few-positives' : 'no-better-than-base-rate',
  };
}

/** The last year by the moment in which anything began, and the year before it in which anything did; null without both. */
function lastTwoYears(
  { initiatives, participations, ties }: Dataset,
  at: PartialDate | null,
): readonly [PartialDate, PartialDate] | null {
  const until = at === null ? Infinity : lastDay(at);
  const dates = [...initiatives, ...participations, ...ties].flatMap(({ start }) => start ?? []);
  const waves = ties.flatMap(({ wave }) => (wave !== null && /^\d{4}$/u.test(wave) ? [wave] : []));
  const years = [...dates, ...waves]
    .filter((date) => firstDay(date) <= until)
    .map((date) => date.slice(0, 4));
  const [from, to] = [...new Set(years)].sort().slice(-2);
  return to === undefined ? null : [from, to];
}
