import type { Gap } from '../gaps/gap.ts';
import { quantile } from '../statistics/quantile.ts';
import type { CandidatePairs } from './candidates.ts';
import type { FilledGap } from './gapsFilled.ts';
import { needsMet } from './profiles.ts';
import type { Profile } from './profiles.ts';

/** Whether a pair of a list does something, by its index. */
export type Worthwhile = (pair: number) => boolean;

/**
 * What keeps a list from filling up with pairs that are easy to introduce and change nothing: a pair has to gain at
 * least what the median candidate gains, or to meet a need, or to fill a gap. Gaps between groups found in the same ties
 * do not count here, nor that no organisation of a type works in a stage: two that meet change neither. What a pair meets and fills is looked up once, however often the benefits change.
 */
export function worthwhileIn(
  { first, second }: CandidatePairs,
  profiles: readonly Profile[],
  fills: (a: Profile, b: Profile) => readonly FilledGap[],
): (benefit: Float64Array) => Worthwhile {
  const known = new Map<number, boolean>();
  const helps = (pair: number): boolean => {
    const before = known.get(pair);
    if (before !== undefined) return before;
    const [a, b] = [profiles[first[pair]], profiles[second[pair]]];
    const found =
      needsMet(a, b).length > 0 || needsMet(b, a).length > 0 || fills(a, b).some(({ gap }) => isReason(gap));
    known.set(pair, found);
    return found;
  };
  return (benefit) => {
    const median = quantile(benefit, 0.5) ?? 0;
    return (pair) => benefit[pair] >= median || helps(pair);
  };
}

const places: ReadonlySet<string> = new Set(['region', 'country']);

function isReason({ kind, subject, doubts }: Gap): boolean {
  if (doubts.includes('groups-from-same-ties')) return false;
  return (
    kind !== 'coverage-cell' ||
    subject.counted !== 'organisations' ||
    subject.values.some(({ dimension }) => places.has(dimension))
  );
}
