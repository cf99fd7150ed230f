import type { LanguageCode } from './codes.ts';
import { kyrgyzLocale } from './formatting/kyrgyzLocale.ts';
import { platformLocale } from './formatting/platformLocale.ts';
import { russianLocale } from './formatting/russianLocale.ts';
import { createLanguage, type Language } from './language.ts';
import { en } from './messages/en.ts';
import { ky } from './messages/ky.ts';
import { ru } from './messages/ru.ts';

const makers: Readonly<Record<LanguageCode, () => Language>> = {
  en: () => createLanguage('en', platformLocale('en-GB'), en),
  ru: () => createLanguage('ru', russianLocale, ru),
  ky: () => createLanguage('ky', kyrgyzLocale, ky),
};

const made = new Map<LanguageCode, Language>();

/**
 * A language, at once; all three are loaded. A page that should start fast uses `loadLanguage` instead.
 * @example language('ru').number(1234567.891) // '1 234 567,89'
 */
export function language(code: LanguageCode): Language {
  const known = made.get(code) ?? makers[code]();
  made.set(code, known);
  return known;
}
