import { significance } from './gap.ts';
import type { Gap, GapReason } from './gap.ts';
import { makeGap } from './makeGap.ts';
import type { Mixing, MixingPair } from './mixing.ts';

/**
 * Pairs of two different groups, or of two different expected values, with significantly fewer ties than expected; as not
 * judged, pairs of detected groups without any tie whose number is no surprise. Every gap between detected groups carries
 * the doubt that the groups were found in the same ties. Where there are several layers every gap names its own.
 */
export function mixingGaps(mixing: Mixing): readonly Gap[] {
  const { dimension, expected, pairs } = mixing;
  return pairs.flatMap((pair) => {
    if (pair.a === pair.b || !expected.has(pair.a) || !expected.has(pair.b)) return [];
    if (pair.verdict === 'fewer') {
      return [
        gapOf(mixing, pair, pair.observed === 0 ? 'no-ties-between' : 'fewer-ties-than-expected', true),
      ];
    }
    if (dimension !== null || pair.observed > 0) return [];
    const few = pair.pEmpty === null || pair.pEmpty > significance;
    return [gapOf(mixing, pair, few ? 'too-few-ties' : 'not-rarer-than-expected', false)];
  });
}

function gapOf({ dimension, layer }: Mixing, pair: MixingPair, reason: GapReason, judged: boolean): Gap {
  const { a, b, observed, expected, z, pBelow, pAdjusted } = pair;
  const evidence = { layer, observed, expected, z, p: pBelow, pAdjusted, judged };
  const inLayer = layer === null ? [] : [`layer=${layer}`];
  if (dimension === null) {
    const doubts = ['groups-from-same-ties'] as const;
    return makeGap('group-pair', reason, [a, b, ...inLayer], { groups: [a, b] }, { ...evidence, doubts });
  }
  const values = [a, b].map((code) => ({ dimension, code }));
  const key = [...values.map(({ code }) => `${dimension}=${code}`), ...inLayer];
  return makeGap('group-pair', reason, key, { values }, evidence);
}
