import type { Language } from '@partnermap/language';
import { UsageFailure } from '../failure.ts';

/** The whole number above 0 that an option holds; null where it was not given. Throws `UsageFailure`. */
export function wholeNumber(option: string, text: string | undefined, language: Language): number | null {
  if (text === undefined) return null;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new UsageFailure(language.say('usage.notAWholeNumber', { option, least: 1, value: text }));
}
