import type { Language } from '@partnermap/language';

/** What a column is called in the reader's language; the owner's columns by their own header. */
export function columnName(header: string, language: Pick<Language, 'has' | 'sayById'>): string {
  return language.has(`viewer.column.${header}`) ? language.sayById(`viewer.column.${header}`) : header;
}
