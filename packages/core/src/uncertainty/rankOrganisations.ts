import { computeMeasure } from '../measures/compute.ts';
import type { Measure, MeasureInput } from '../measures/measure.ts';

/** Values that differ by less than this share of the largest are one: they differ by rounding only. */
const sameValue = 1e-9;

/**
 * The ranks of organisations under a measure, by index of the network: 1 + the number of organisations that are
 * strictly better; 0 where the measure is undefined for one. Better is higher, or lower where more of a measure means
 * less (`direction: 'down'`). Null where the measure gives no numbers by organisation, or is undefined here.
 */
export function rankOrganisations(measure: Measure, input: MeasureInput): Uint32Array | null {
  if (measure.level !== 'organisation') return null;
  const { value } = computeMeasure(measure, input);
  if (!(value instanceof Map)) return null;
  const sign = measure.direction === 'down' ? -1 : 1;
  const scores = new Float64Array(input.network.ids.length);
  for (let node = 0; node < scores.length; node++) {
    const own: unknown = value.get(input.network.ids[node]) ?? null;
    if (own !== null && typeof own !== 'number') return null;
    scores[node] = own === null ? Number.NaN : sign * own;
  }
  return ranksOf(scores);
}

/** Ranks from the highest score, 1 2 2 4; 0 for NaN. O(n log n). */
export function ranksOf(scores: Float64Array): Uint32Array {
  // Sorted upward, NaN last.
  const sorted = scores.slice().sort();
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
  let largest = 0;
  for (let place = 0; place < count; place++) {
    const size = Math.abs(sorted[place]);
    if (size > largest && size < Infinity) largest = size;
  }
  /** Where each run of equal scores begins, from the highest, and its rank. */
  const heads = new Float64Array(count);
  const headRanks = new Uint32Array(count);
  let runs = 0;
  for (let place = count - 1; place >= 0; place--) {
    const head = runs === 0 ? Number.NaN : heads[runs - 1];
    if (head === sorted[place] || head - sorted[place] <= sameValue * largest) continue;
    heads[runs] = sorted[place];
    headRanks[runs++] = count - place;
  }
  const ranks = new Uint32Array(scores.length);
  for (let node = 0; node < scores.length; node++) {
    if (Number.isNaN(scores[node])) continue;
    // The last run that begins at this score or above.
    let low = 0;
    let high = runs - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (heads[middle] >= scores[node]) low = middle;
      else high = middle - 1;
    }
    ranks[node] = headRanks[low];
  }
  return ranks;
}
