/** What a back-test allows to say about the primary predictor. */
export type VerdictCode =
  /** Fewer than ten pairs came true, or fewer than ten did not. */
  | 'too-few-positives'
  /** It foresees new ties better than each baseline: every interval of the difference lies above 0. */
  | 'better-than-baselines'
  /** Worse than a baseline, or no better than chance at its best. */
  | 'no-better'
  /** These data cannot tell it from at least one baseline. */
  | 'cannot-distinguish';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Verdict {
  readonly code: VerdictCode;
  /** Baselines from which the data cannot tell the primary predictor, or that beat it. */
  readonly baselines: readonly string[];
}

/** Below this an interval says nothing. */
export const fewest = 10;

/**
 * @param differences AUC of the primary predictor minus that of each baseline, 95 % intervals; null where undefined.
 */
export function verdictOf(
  positives: number,
  negatives: number,
  primary: Interval | null,
  differences: ReadonlyMap<string, Interval | null>,
): Verdict {
  if (positives < fewest || negatives < fewest || primary === null) {
    return { code: 'too-few-positives', baselines: [] };
  }
  const beating = [...differences].filter(([, interval]) => interval !== null && interval.high < 0);
  if (beating.length > 0 || primary.high <= 0.5) {
    return { code: 'no-better', baselines: beating.map(([id]) => id) };
  }
  const level = [...differences].filter(([, interval]) => interval === null || interval.low <= 0);
  return level.length === 0
    ? { code: 'better-than-baselines', baselines: [] }
    : { code: 'cannot-distinguish', baselines: level.map(([id]) => id) };
}
