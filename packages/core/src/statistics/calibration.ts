import { requireSameLength } from './sameLength.ts';

/** One row of a reliability table: candidates whose probability lies in [from, to), the last bin also at 1. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  /** Mean probability and share that came true; null in an empty bin. */
  readonly predicted: number | null;
  readonly observed: number | null;
}

/**
 * Reliability table with `bins` bins of equal width. O(n).
 *
 * @param outcomes 1 where the candidate came true, else 0.
 * @throws RangeError if the lists differ in length, a probability lies outside 0 … 1, or there is no bin.
 */
export function reliability(
  outcomes: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  bins: number,
): readonly ReliabilityBin[] {
  requireSameLength(outcomes, probabilities);
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`The number of bins is a whole number above 0, not ${bins}.`);
  }
  const sizes = new Float64Array(bins);
  const predicted = new Float64Array(bins);
  const observed = new Float64Array(bins);
  for (let i = 0; i < outcomes.length; i++) {
    const probability = probabilities[i];
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`A probability lies between 0 and 1, not ${probability}.`);
    }
    const bin = Math.min(bins - 1, Math.floor(probability * bins));
    sizes[bin]++;
    predicted[bin] += probability;
    observed[bin] += outcomes[i];
  }
  return Array.from(sizes, (size, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    size,
    predicted: size === 0 ? null : predicted[bin] / size,
    observed: size === 0 ? null : observed[bin] / size,
  }));
}

/**
 * Expected calibration error: Σ size/n · |observed − predicted| over the bins of {@link reliability}; from 0 to 1.
 * Null for no candidates. O(n).
 *
 * @see Naeini, Cooper & Hauskrecht (2015), doi:10.1609/aaai.v29i1.9602
 */
export function expectedCalibrationError(
  outcomes: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  bins = 10,
): number | null {
  if (outcomes.length === 0) return null;
  let sum = 0;
  for (const { size, predicted, observed } of reliability(outcomes, probabilities, bins)) {
    if (predicted !== null && observed !== null) sum += size * Math.abs(observed - predicted);
  }
  return sum / outcomes.length;
}
