import { betaQuantile } from './beta.ts';
import { normalQuantile } from './normal.ts';

/** Lower and upper limit of a share. */
export type Interval = readonly [low: number, high: number];

function requireCounts(successes: number, trials: number, level: number): void {
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`${successes} of ${trials} is not a share.`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1, not ${level}.`);
}

/**
 * Wilson's score interval for a share of `successes` in `trials`: close to its level on average, also for small
 * numbers. [0, 1] without trials. O(1).
 *
 * @param level Confidence level, default .95.
 * @throws RangeError unless 0 ≤ successes ≤ trials and 0 < level < 1.
 * @see Wilson (1927), doi:10.1080/01621459.1927.10502953
 */
export function wilson(successes: number, trials: number, level = 0.95): Interval {
  requireCounts(successes, trials, level);
  const z = normalQuantile((1 + level) / 2);
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  // None and all are exact, also where there were no trials.
  return [successes === 0 ? 0 : (centre - half) / scale, successes === trials ? 1 : (centre + half) / scale];
}

/**
 * The "exact" interval of Clopper and Pearson for a share: never below its level, therefore wider than Wilson's.
 * [0, 1] without trials.
 *
 * @param level Confidence level, default .95.
 * @throws RangeError unless 0 ≤ successes ≤ trials and 0 < level < 1.
 * @see Clopper & Pearson (1934), doi:10.1093/biomet/26.4.404
 */
export function clopperPearson(successes: number, trials: number, level = 0.95): Interval {
  requireCounts(successes, trials, level);
  const tail = (1 - level) / 2;
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    successes === trials ? 1 : betaQuantile(1 - tail, successes + 1, trials - successes),
  ];
}
