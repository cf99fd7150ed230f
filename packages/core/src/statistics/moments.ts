/** The arithmetic mean; null for no values. O(n). */
export function mean(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

function squaredDeviations(values: ArrayLike<number>): number {
  const centre = mean(values) ?? 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) ** 2;
  return sum;
}

/** Σ(x − mean)²/n, the variance of a whole population; null for no values. Two passes, O(n). */
export function populationVariance(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : squaredDeviations(values) / values.length;
}

/** Σ(x − mean)²/(n − 1), the unbiased variance of a sample; null for fewer than two values. Two passes, O(n). */
export function sampleVariance(values: ArrayLike<number>): number | null {
  return values.length < 2 ? null : squaredDeviations(values) / (values.length - 1);
}
