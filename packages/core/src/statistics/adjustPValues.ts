/** How p-values of several tests are adjusted; the first two bound any false alarm, the last two their share. */
export type Adjustment = 'bonferroni' | 'holm' | 'benjamini-hochberg' | 'benjamini-yekutieli';

/**
 * p-values adjusted for the number of tests, in the order given; each at most 1.
 *
 * - `bonferroni`: n·p. `holm` (1979): the running maximum of (n − i + 1)·p₍ᵢ₎, never less powerful than Bonferroni.
 * - `benjamini-hochberg` (1995, doi:10.1111/j.2517-6161.1995.tb02031.x): the running minimum, from the largest, of
 *   n/i·p₍ᵢ₎; the expected share of false alarms under independence.
 * - `benjamini-yekutieli` (2001, doi:10.1214/aos/1013699998): the same times Σ1/i; valid under any dependence.
 *
 * O(n log n).
 *
 * @throws RangeError if a p-value lies outside 0 … 1.
 */
export function adjustPValues(pValues: ArrayLike<number>, method: Adjustment): Float64Array {
  const n = pValues.length;
  for (let i = 0; i < n; i++) {
    if (!(pValues[i] >= 0 && pValues[i] <= 1)) {
      throw new RangeError(`A p-value lies between 0 and 1, not ${pValues[i]}.`);
    }
  }
  const adjusted = new Float64Array(n);
  if (method === 'bonferroni') return adjusted.map((_, i) => Math.min(1, n * pValues[i]));
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
  if (method === 'holm') {
    let highest = 0;
    for (let rank = 0; rank < n; rank++) {
      highest = Math.max(highest, (n - rank) * pValues[order[rank]]);
      adjusted[order[rank]] = Math.min(1, highest);
    }
    return adjusted;
  }
  let factor = n;
  if (method === 'benjamini-yekutieli') {
    let harmonic = 0;
    for (let i = 1; i <= n; i++) harmonic += 1 / i;
    factor *= harmonic;
  }
  let lowest = 1;
  for (let rank = n; rank > 0; rank--) {
    lowest = Math.min(lowest, (factor / rank) * pValues[order[rank - 1]]);
    adjusted[order[rank - 1]] = lowest;
  }
  return adjusted;
}
