/**
 * The quantile of `values` at `probability`: linear interpolation between the order statistics at (n − 1)·probability.
 * Type 7 of Hyndman & Fan (1996, doi:10.1080/00031305.1996.10473566), the default of R and NumPy.
 * Null for no values. O(n log n).
 *
 * @param probability From 0 (the lowest value) to 1 (the highest); .5 is the median.
 * @throws RangeError if `probability` lies outside 0 … 1.
 * @example
 * quantile([1, 2, 3, 10], 0.5); // 2.5
 */
export function quantile(values: ArrayLike<number>, probability: number): number | null {
  return quantiles(values, [probability])[0];
}

/** Several quantiles of the same values, which are sorted once; see {@link quantile}. */
export function quantiles(
  values: ArrayLike<number>,
  probabilities: readonly number[],
): readonly (number | null)[] {
  const sorted = Float64Array.from(values).sort();
  return probabilities.map((probability) => {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`A probability lies between 0 and 1, not ${probability}.`);
    }
    if (sorted.length === 0) return null;
    const position = (sorted.length - 1) * probability;
    const below = Math.floor(position);
    const share = position - below;
    // No interpolation at a value, which may be the last, or between equal ones: it would turn infinities into NaN.
    return share === 0 || sorted[below] === sorted[below + 1]
      ? sorted[below]
      : sorted[below] + share * (sorted[below + 1] - sorted[below]);
  });
}
