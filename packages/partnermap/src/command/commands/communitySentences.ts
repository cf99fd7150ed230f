import { isSynthetic } from '@partnermap/core';
import type { CommunityNetwork } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { shownSentence } from './shownSentence.ts';

/** What stands before every answer about a community: synthetic or not, how much of it is shown. */
export function communitySentences(network: CommunityNetwork, language: Language): readonly string[] {
  return [
    ...(isSynthetic(network.dataset) ? [language.say('common.syntheticData.meaning')] : []),
    shownSentence(network, language),
  ];
}
