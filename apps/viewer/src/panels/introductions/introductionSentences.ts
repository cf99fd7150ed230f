import { convenerSentence, counterSentence, reasonSentence } from '@partnermap/report';
import type { SentenceContext } from '@partnermap/report';
import type { SuggestedIntroduction } from '@partnermap/core';

/** Why two should meet and who could introduce them, and what speaks against it; each sentence once. */
export function introductionSentences(
  introduction: SuggestedIntroduction,
  context: SentenceContext,
): { readonly reasons: readonly string[]; readonly against: readonly string[] } {
  const reasons = introduction.reasons.map((reason) => reasonSentence(reason, context));
  return {
    reasons: [...new Set([...reasons, convenerSentence(introduction, context)])],
    against: introduction.counterReasons.map((reason) => counterSentence(reason, context)),
  };
}
