import type { Gap } from '../../gaps/gap.ts';

/** What becomes of the gaps of a network; each list in the order of the gaps. */
export interface GapChanges {
  /** Judged gaps that are none any more. */
  readonly closed: readonly Gap[];
  /** Judged gaps that were none before. */
  readonly opened: readonly Gap[];
  /** Judged gaps of which more or less is observed now. */
  readonly changed: readonly { readonly before: Gap; readonly after: Gap }[];
}

/**
 * Compares the gaps found in two networks by their ids. Only judged gaps count. Gaps between groups are
 * comparable only where both were found with the same groups: detected anew, groups are numbered anew.
 */
export function gapChanges(before: readonly Gap[], after: readonly Gap[]): GapChanges {
  const judged = (gaps: readonly Gap[]): ReadonlyMap<string, Gap> =>
    new Map(gaps.filter((gap) => gap.judged).map((gap) => [gap.id, gap]));
  const earlier = judged(before);
  const later = judged(after);
  return {
    closed: [...earlier.values()].filter(({ id }) => !later.has(id)),
    opened: [...later.values()].filter(({ id }) => !earlier.has(id)),
    changed: [...later.values()].flatMap((gap) => {
      const was = earlier.get(gap.id);
      return was === undefined || was.observed === gap.observed ? [] : [{ before: was, after: gap }];
    }),
  };
}
