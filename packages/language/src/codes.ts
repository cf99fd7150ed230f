/** The languages in which every sentence exists. */
export const languageCodes = ['en', 'ru', 'ky'] as const;
export type LanguageCode = (typeof languageCodes)[number];

export function isLanguageCode(text: string): text is LanguageCode {
  return (languageCodes as readonly string[]).includes(text);
}
