import type { Introduction, IntroductionStatus } from '../dataset/introduction.ts';
import { firstDay, isBefore } from '../dataset/partialDate.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { compareIds } from '../network/order.ts';
import type { EarlierIntroduction } from './earlierIntroduction.ts';
import { offeredAgainstNot } from './offeredAgainstNot.ts';
import type { OfferedAgainstNot } from './offeredAgainstNot.ts';
import { tied } from './tieChange.ts';

/** How many pairs of one status came true, of those that could; `null` is the status of rows that have none. */
export interface StatusOutcome {
  readonly status: IntroductionStatus | null;
  readonly pairs: number;
  readonly cameTrue: number;
}

export interface EarlierIntroductions {
  /** By the day of the suggestion, undated first; then by list, rank and ids. */
  readonly introductions: readonly EarlierIntroduction[];
  readonly byStatus: readonly StatusOutcome[];
  /** Offered pairs beside those of the same lists that were not. */
  readonly comparison: OfferedAgainstNot;
}

/**
 * Which suggestions of the log came true. Rows suggested after the later moment are left out. Pairs that were on a list
 * and not offered say what would have happened anyway.
 *
 * @param to The later moment.
 */
export function earlierIntroductions(
  before: CommunityNetwork,
  after: CommunityNetwork,
  to: string,
): EarlierIntroductions {
  const wasTied = tied(before.ties);
  const isTied = tied(after.ties);
  const shown = new Set(after.ids);
  const introductions = after.dataset.introductions
    .filter(({ suggestedOn }) => suggestedOn === null || !isBefore(to, suggestedOn))
    .sort(asListed)
    .map((introduction): EarlierIntroduction => {
      const { fromId, toId } = introduction;
      const pair = { a: fromId, b: toId };
      if (!shown.has(fromId) || !shown.has(toId)) return { introduction, outcome: 'not-shown' };
      if (wasTied(pair)) return { introduction, outcome: 'tied-before' };
      return { introduction, outcome: isTied(pair) ? 'came-true' : 'not-yet' };
    });
  const open = introductions.filter(({ outcome }) => outcome === 'came-true' || outcome === 'not-yet');
  const statuses = [...new Set(open.map(({ introduction }) => introduction.status))];
  return {
    introductions,
    byStatus: statuses
      .toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map((status) => {
        const own = open.filter(({ introduction }) => introduction.status === status);
        return {
          status,
          pairs: own.length,
          cameTrue: own.filter(({ outcome }) => outcome === 'came-true').length,
        };
      }),
    comparison: offeredAgainstNot(introductions),
  };
}

function asListed(x: Introduction, y: Introduction): number {
  const day = ({ suggestedOn }: Introduction): number =>
    suggestedOn === null ? -Infinity : firstDay(suggestedOn);
  const place = ({ rank }: Introduction): number => rank ?? Infinity;
  // Of equal infinities the difference is NaN, which counts as equal here.
  return (
    day(x) - day(y) ||
    compareIds(x.listId, y.listId) ||
    place(x) - place(y) ||
    compareIds(x.fromId, y.fromId) ||
    compareIds(x.toId, y.toId)
  );
}
