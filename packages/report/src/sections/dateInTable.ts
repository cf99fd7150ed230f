import type { Language } from '@partnermap/language';

/** A date as the reader's language writes it, in one line however narrow the column. */
export function dateInTable(date: string, language: Pick<Language, 'date'>): string {
  return language.date(date).replaceAll(' ', '\u00a0');
}
