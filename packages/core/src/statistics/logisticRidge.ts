import { solvePositiveDefinite } from './linearSystem.ts';
import { requireSameLength } from './sameLength.ts';

/** A fitted model: probability = 1 / (1 + e^−(intercept + Σ coefficient·feature)). */
export interface LogisticModel {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

/** 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The probability that a fitted model gives to one row of features. */
export function predictLogistic(model: LogisticModel, row: ArrayLike<number>): number {
  return logistic(model.coefficients.reduce((sum, weight, k) => sum + weight * row[k], model.intercept));
}

/** Σ log-loss + penalty/2 · Σ coefficient², with ln(1 + e^x) computed without overflow. */
function objective(
  rows: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  penalty: number,
  weights: Float64Array,
): number {
  let sum = 0;
  rows.forEach((row, i) => {
    const x = score(weights, row);
    sum += Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))) - outcomes[i] * x;
  });
  for (let k = 1; k < weights.length; k++) sum += (penalty / 2) * weights[k] ** 2;
  return sum;
}

function score(weights: Float64Array, row: ArrayLike<number>): number {
  let sum = weights[0];
  for (let k = 1; k < weights.length; k++) sum += weights[k] * row[k - 1];
  return sum;
}

/**
 * Ridge logistic regression: minimises Σ log-loss + penalty/2 · Σ coefficient²; the intercept is not penalised.
 * Newton's method with step halving; the minimum is unique, because the penalty makes the objective strictly convex.
 * Features should have comparable scales: the penalty treats them alike.
 *
 * Null unless both outcomes occur: the intercept would be infinite. O(steps · rows · features²).
 *
 * @param rows One list of features each, equally long.
 * @param outcomes 1 where the candidate came true, else 0.
 * @param options.penalty Strength of the ridge, above 0; default 1 (= 1/C of scikit-learn).
 * @throws RangeError if rows and outcomes differ in number, or the penalty is not above 0.
 * @see le Cessie & van Houwelingen (1992), doi:10.2307/2347628
 */
export function logisticRidge(
  rows: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  { penalty = 1 }: { readonly penalty?: number } = {},
): LogisticModel | null {
  requireSameLength(rows, outcomes);
  if (!(penalty > 0)) throw new RangeError(`The penalty is above 0, not ${penalty}.`);
  const positives = Array.from(outcomes).filter((outcome) => outcome === 1).length;
  if (positives === 0 || positives === rows.length) return null;
  const size = rows[0].length + 1;
  let weights = new Float64Array(size);
  let value = objective(rows, outcomes, penalty, weights);
  for (let iteration = 0; iteration < 100; iteration++) {
    const step = newtonStep(rows, outcomes, penalty, weights);
    if (step === null) break;
    const base = weights;
    let share = 1;
    let next = base;
    let nextValue = Number.POSITIVE_INFINITY;
    while (share > 1e-10) {
      next = base.map((weight, k) => weight - share * step[k]);
      nextValue = objective(rows, outcomes, penalty, next);
      if (nextValue <= value) break;
      share /= 2;
    }
    // Neither a shorter step nor a full one lowers the objective: this is its minimum in double precision.
    if (nextValue > value) break;
    weights = next;
    value = nextValue;
    if (step.every((change, k) => Math.abs(change) <= 1e-13 * (1 + Math.abs(base[k])))) break;
  }
  return { intercept: weights[0], coefficients: [...weights.subarray(1)] };
}

/** Hessian⁻¹ · gradient of the objective. */
function newtonStep(
  rows: readonly ArrayLike<number>[],
  outcomes: ArrayLike<number>,
  penalty: number,
  weights: Float64Array,
): Float64Array | null {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  for (let k = 1; k < size; k++) {
    gradient[k] = penalty * weights[k];
    hessian[k * size + k] = penalty;
  }
  rows.forEach((row, i) => {
    const probability = logistic(score(weights, row));
    const curvature = probability * (1 - probability);
    for (let k = 0; k < size; k++) {
      const feature = k === 0 ? 1 : row[k - 1];
      gradient[k] += (probability - outcomes[i]) * feature;
      for (let l = 0; l < size; l++) {
        hessian[k * size + l] += curvature * feature * (l === 0 ? 1 : row[l - 1]);
      }
    }
  });
  return solvePositiveDefinite(hessian, gradient);
}
