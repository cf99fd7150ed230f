import { InvalidDateError } from '../languageError.ts';
import type { Locale } from './locale.ts';

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

/** A year, a month or a day in the words of a language. */
export function formatPartialDate(locale: Locale, date: string): string {
  const match = pattern.exec(date);
  if (match === null) throw new InvalidDateError(date);
  const [year, month, day] = match.slice(1).map(Number);
  if (match[2] === undefined) return locale.year(year);
  return match[3] === undefined ? locale.month(year, month) : locale.day(year, month, day);
}
