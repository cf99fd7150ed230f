import { brier } from '../../statistics/brier.ts';
import { reliability } from '../../statistics/calibration.ts';
import type { ReliabilityBin } from '../../statistics/calibration.ts';
import { logisticRidge, predictLogistic } from '../../statistics/logisticRidge.ts';
import type { PartColumns } from '../partColumns.ts';
import { scaledRows, scalingOf } from '../feasibilityModel.ts';
import type { BacktestPairs } from './candidatePairs.ts';

/** How well probabilities fitted without an organisation fit the pairs of that organisation. */
export interface Calibration {
  /** Mean squared error of the probabilities, and of always saying the base rate; lower is better. */
  readonly brier: number;
  readonly brierOfBaseRate: number;
  readonly reliability: readonly ReliabilityBin[];
}

/** With fewer pairs that came true a probability would be a guess. */
export const fewestForProbability = 50;

const bins = 5;

/**
 * Ridge logistic regression on the parts of feasibility, fitted anew without each organisation in turn (pairs share
 * organisations, so leaving out pairs at random would let the model see what it is asked); the probability of a pair is
 * the mean of the two that were fitted without either end. Null with fewer than 50 positives.
 */
export function calibration(pairs: BacktestPairs, columns: PartColumns): Calibration | null {
  if (pairs.positives < fewestForProbability) return null;
  const { first, second, outcomes, positives } = pairs;
  const rows = scaledRows(columns, scalingOf(columns));
  const sums = new Float64Array(outcomes.length);
  const counts = new Float64Array(outcomes.length);
  for (const node of new Set([...first, ...second])) {
    const inside: number[] = [];
    const outside: number[] = [];
    outcomes.forEach((_, k) => (first[k] === node || second[k] === node ? inside : outside).push(k));
    const model = logisticRidge(
      outside.map((k) => rows[k]),
      outside.map((k) => outcomes[k]),
    );
    if (model === null) continue;
    for (const k of inside) {
      sums[k] += predictLogistic(model, rows[k]);
      counts[k]++;
    }
  }
  const probabilities = sums.map((sum, k) =>
    counts[k] === 0 ? positives / outcomes.length : sum / counts[k],
  );
  const base = new Float64Array(outcomes.length).fill(positives / outcomes.length);
  return {
    brier: brier(outcomes, probabilities) ?? 0,
    brierOfBaseRate: brier(outcomes, base) ?? 0,
    reliability: reliability(outcomes, probabilities, bins),
  };
}
