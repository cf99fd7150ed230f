/** The radius of a mark, as a share of the largest, by the value that its area shows. */
export interface SizeScale {
  readonly of: (value: number | null) => number;
  /** Values of the legend, ascending, at most three. */
  readonly samples: readonly number[];
}

const smallest = 0.42;
const equal = 0.72;

/**
 * Larger values are larger areas, from the smallest mark for 0 (or the lowest value, where that is below 0) to 1 for
 * the highest. What is not defined is as small as 0; the legend says how many that are.
 */
export function sizeScale(values: readonly (number | null)[]): SizeScale {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const high = known.reduce((most, value) => Math.max(most, value), -Infinity);
  const low = known.reduce((least, value) => Math.min(least, value), 0);
  if (known.length === 0 || high <= low) return { of: () => equal, samples: [] };
  const of = (value: number | null): number => {
    if (value === null) return smallest;
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return smallest + (1 - smallest) * Math.sqrt(share);
  };
  return { of, samples: samples(low, high, known.every(Number.isInteger)) };
}

/** The ends and a round number between them; whole numbers where all are whole. */
function samples(low: number, high: number, whole: boolean): readonly number[] {
  const middle = (low + high) / 2;
  const digits = whole ? 0 : Math.max(0, 1 - Math.floor(Math.log10(high - low)));
  const rounded = Number(middle.toFixed(Math.min(digits, 12)));
  return rounded > low && rounded < high ? [low, rounded, high] : [low, high];
}

/** The size of marks where the size shows nothing. */
export const equalSize = equal;
