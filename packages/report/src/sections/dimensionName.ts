import type { Language } from '@partnermap/language';

/** The name of a dimension in the reader's language; a column that the program does not know keeps its own. */
export function dimensionName(dimension: string, language: Pick<Language, 'has' | 'sayById'>): string {
  return language.has(`dimension.${dimension}`) ? language.sayById(`dimension.${dimension}`) : dimension;
}
