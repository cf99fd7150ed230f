import type { LanguageCode } from './codes.ts';

export type ReviewStatus = 'reviewed' | 'awaiting-native-review';

const statuses: Readonly<Record<LanguageCode, ReviewStatus>> = {
  en: 'reviewed',
  ru: 'awaiting-native-review',
  ky: 'awaiting-native-review',
};

/**
 * Whether a native speaker has reviewed the sentences of a language.
 * While one has not, show `common.awaitingReview` in that language wherever the language is chosen or printed.
 */
export function reviewStatus(code: LanguageCode): ReviewStatus {
  return statuses[code];
}
