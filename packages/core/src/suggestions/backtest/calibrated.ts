import { brier } from '../../statistics/brier.ts';
import { reliability } from '../../statistics/calibration.ts';
import type { ReliabilityBin } from '../../statistics/calibration.ts';
import { logisticRidge, predictLogistic } from '../../statistics/logisticRidge.ts';
import type { PartColumns } from '../feasibility.ts';
import type { FeasibilityPart } from '../suggestion.ts';
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

const features: readonly FeasibilityPart[] = [
  'resourceAllocation',
  'degreeProduct',
  'groupAffinity',
  'complementarity',
  'sameDimensions',
];

const bins = 5;

/**
 * Ridge logistic regression on the parts of feasibility, fitted anew without each organisation in turn (pairs share
 * organisations, so leaving out pairs at random would let the model see what it is asked); the probability of a pair is
 * the mean of the two that were fitted without either end. Null with fewer than 50 positives.
 */
export function calibration(pairs: BacktestPairs, columns: PartColumns): Calibration | null {
  if (pairs.positives < fewestForProbability) return null;
  const { first, second, outcomes, positives } = pairs;
  const rows = standardised(columns, outcomes.length);
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

/** One row a pair, every feature with mean 0 and standard deviation 1; undefined counts as the mean. */
function standardised(columns: PartColumns, size: number): readonly Float64Array[] {
  const scaled = features.map((part) => {
    const known = columns[part].filter((value) => !Number.isNaN(value));
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length);
    const deviation = Math.sqrt(variance) || 1;
    return columns[part].map((value) => (Number.isNaN(value) ? 0 : (value - mean) / deviation));
  });
  return Array.from({ length: size }, (_, k) => Float64Array.from(scaled, (column) => column[k]));
}
