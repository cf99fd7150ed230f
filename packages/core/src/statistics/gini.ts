/**
 * Gini coefficient of a whole population: Σᵢⱼ|xᵢ − xⱼ| / (2n²·mean), from 0 (all equal) to 1 − 1/n (one has all).
 * Null for no values or a sum of 0. O(n log n).
 *
 * @throws RangeError if a value is negative: the coefficient has no bounds then.
 * @example
 * gini([0, 0, 0, 4]); // .75
 */
export function gini(values: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length > 0 && !(sorted[0] >= 0)) {
    throw new RangeError(`The Gini coefficient needs values of at least 0, not ${sorted[0]}.`);
  }
  const n = sorted.length;
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    sum += sorted[i];
    weighted += (2 * i + 1 - n) * sorted[i];
  }
  return sum === 0 ? null : weighted / (n * sum);
}
