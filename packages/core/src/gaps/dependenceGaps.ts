import type { Dependence, Removed } from './dependenceOnEach.ts';
import type { Gap, GapReason } from './gap.ts';
import { makeGap } from './makeGap.ts';

/** From this share on, of reach or of pairs in contact, what is lost without one organisation is called a gap. */
export const muchLost = 0.1;

/**
 * Dependence as gaps: on the facilitator always, alone and with what it alone convenes; on any other organisation where
 * a tenth of the reach among the others, or of their pairs in contact, is lost without it. Below a tenth dependence on
 * the facilitator is listed as not judged (`little-lost`); without a facilitator one entry says that.
 */
export function dependenceGaps(found: readonly Dependence[]): readonly Gap[] {
  const gaps = found.flatMap((one) => [
    ...gapOf(one, one.alone, one.facilitator ? 'facilitator-removed' : 'organisation-removed'),
    ...(one.withConvened === null
      ? []
      : gapOf(
          one,
          one.withConvened,
          one.facilitator ? 'facilitator-removed-with-convened' : 'organisation-removed-with-convened',
        )),
  ]);
  if (found.length === 0 || found.some(({ facilitator }) => facilitator)) return gaps;
  return [...gaps, makeGap('dependence', 'no-facilitator', ['facilitator'], {}, { judged: false })];
}

function gapOf({ id, facilitator, cutOff }: Dependence, removed: Removed, reason: GapReason): readonly Gap[] {
  const much = removed.reachLost >= muchLost || pairShareLost(removed) >= muchLost;
  if (!much && !facilitator) return [];
  const subject = { organisations: cutOff, through: id };
  const evidence = { observed: removed.reachLost, judged: much };
  return [makeGap('dependence', much ? reason : 'little-lost', [reason, id], subject, evidence)];
}

/** The share of the pairs in contact that lose it; 0 where there were none. */
export function pairShareLost({ pairsLost, pairsLeft }: Removed): number {
  return pairsLost === 0 ? 0 : pairsLost / (pairsLost + pairsLeft);
}
