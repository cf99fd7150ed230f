import { significance } from './gap.ts';
import type { Gap, GapReason } from './gap.ts';
import { makeGap } from './makeGap.ts';
import type { Mixing, MixingPair } from './mixing.ts';

/**
 * Pairs of groups, or of values, with significantly fewer ties than expected; as not judged, pairs of detected groups
 * without any tie whose number is no surprise. Every gap between detected groups carries the doubt that the groups were
 * found in the same ties.
 */
export function mixingGaps(mixing: Mixing): readonly Gap[] {
  const { dimension, pairs } = mixing;
  return pairs.flatMap((pair) => {
    const between = pair.a !== pair.b;
    if (pair.verdict === 'fewer') {
      return [
        gapOf(mixing, pair, pair.observed === 0 ? 'no-ties-between' : 'fewer-ties-than-expected', true),
      ];
    }
    if (dimension !== null || !between || pair.observed > 0) return [];
    const few = pair.pEmpty === null || pair.pEmpty > significance;
    return [gapOf(mixing, pair, few ? 'too-few-ties' : 'not-rarer-than-expected', false)];
  });
}

function gapOf({ dimension }: Mixing, pair: MixingPair, reason: GapReason, judged: boolean): Gap {
  const { a, b, observed, expected, z, pBelow, pAdjusted } = pair;
  const codes = a === b ? [a] : [a, b];
  const evidence = { observed, expected, z, p: pBelow, pAdjusted, judged };
  if (dimension === null) {
    const doubts = ['groups-from-same-ties'] as const;
    return makeGap('group-pair', reason, [a, b], { groups: codes }, { ...evidence, doubts });
  }
  const values = [a, b].map((code) => ({ dimension, code }));
  const key = values.map(({ code }) => `${dimension}=${code}`);
  return makeGap('group-pair', reason, key, { values }, evidence);
}
