import type { CommunityNetwork } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { hiddenCounts } from '../../document/dataJson.ts';

/** "n of N organisations shown", with what is hidden and why, and what has no date. */
export function shownSentence(network: CommunityNetwork, language: Language): string {
  const reasons = Object.entries(hiddenCounts(network)).map(([reason, count]) =>
    language.sayById(`hidden.${reason}`, { count }),
  );
  const shown = network.ids.length;
  const total = shown + network.hidden.length;
  const parts = [
    reasons.length === 0
      ? language.sayById('answer.all-shown', { total })
      : language.sayById('answer.some-shown', { shown, total, reasons: reasons.join('; ') }),
  ];
  const undated = network.undatedInitiatives.length + network.undatedTies;
  if (undated > 0) parts.push(language.sayById('answer.undated', { count: undated }));
  return parts.join(' ');
}
