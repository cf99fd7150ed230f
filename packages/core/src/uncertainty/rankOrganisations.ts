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
  const ranked = scores.filter((score) => !Number.isNaN(score)).sort();
  const largest = ranked.reduce(
    (most, score) => (Number.isFinite(score) ? Math.max(most, Math.abs(score)) : most),
    0,
  );
  /** Where each run of equal scores begins, from the highest. */
  const heads: number[] = [];
  const ranks: number[] = [];
  for (let place = ranked.length - 1; place >= 0; place--) {
    const head = heads.at(-1);
    if (head !== undefined && (head === ranked[place] || head - ranked[place] <= sameValue * largest))
      continue;
    heads.push(ranked[place]);
    ranks.push(ranked.length - place);
  }
  return Uint32Array.from(scores, (score) => {
    if (Number.isNaN(score)) return 0;
    // The last run that begins at this score or above.
    let low = 0;
    let high = heads.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (heads[middle] >= score) low = middle;
      else high = middle - 1;
    }
    return ranks[low];
  });
}
