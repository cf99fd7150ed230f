import type { CommunityNetwork } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { hiddenCounts } from '../../document/dataJson.ts';

/** "n of N organisations shown", with what is hidden and why, and what has no date. */
export function shownSentence(network: CommunityNetwork, language: Language): string {
  const shown = network.ids.length;
  const reasons = Object.entries(hiddenCounts(network)).map(([reason, count]) =>
    language.sayById(`hidden.${reason}`, { count }),
  );
  const parts = [
    language.say('common.shown', { shown, total: shown + network.hidden.length }),
    ...(reasons.length === 0 ? [] : [language.say('common.hiddenBy', { reasons })]),
  ];
  const undatedInitiatives = network.undatedInitiatives.length;
  if (undatedInitiatives > 0)
    parts.push(language.say('common.undatedInitiatives', { count: undatedInitiatives }));
  if (network.undatedTies > 0) parts.push(language.say('common.undatedTies', { count: network.undatedTies }));
  return `${parts.join('; ')}.`;
}
