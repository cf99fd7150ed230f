import type { EarlierIntroductions, Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { plainValue } from '../../document/plainValue.ts';

/** What became of the log of introductions, as `compare` and `backtest` write it. */
export function introductionsJson({ introductions, byStatus, comparison }: EarlierIntroductions): Value {
  return {
    pairs: introductions.map(({ introduction, outcome }) => ({
      list: introduction.listId,
      a: introduction.fromId,
      b: introduction.toId,
      status: introduction.status,
      outcome,
    })),
    byStatus: plainValue(byStatus),
    comparison: plainValue(comparison),
  };
}

/** How many suggestions came true, and whether offering them made a difference; nothing without a log. */
export function introductionSentences(
  { byStatus, comparison }: EarlierIntroductions,
  language: Language,
): readonly string[] {
  const pairs = byStatus.reduce((sum, one) => sum + one.pairs, 0);
  if (pairs === 0) return [];
  const { offered, notOffered, verdict } = comparison;
  return [
    language.say('change.introductions', {
      pairs,
      cameTrue: byStatus.reduce((sum, one) => sum + one.cameTrue, 0),
    }),
    ...(verdict === 'nothing-to-compare'
      ? []
      : [
          language.say('change.offered', {
            cameTrue: offered.cameTrue,
            pairs: offered.pairs,
            others: notOffered.cameTrue,
            otherPairs: notOffered.pairs,
          }),
        ]),
    language.sayById(`offerVerdict.${verdict}`),
  ];
}
