import { createContext, use } from 'react';
import type { Dataset } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { organisationsById, initiativesById, sourcesById, termsByCode } from '../state/selectors.ts';

const LanguageContext = createContext<Language | null>(null);
export const LanguageProvider = LanguageContext.Provider;

/** The reader's language. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error('A sentence was asked for outside a language.');
  return language;
}

/** How the reader's language names what the data hold. */
export interface Names {
  readonly organisation: (id: string) => string;
  readonly initiative: (id: string) => string;
  /** A source that a filter names by its id or by its publisher. */
  readonly source: (idOrPublisher: string) => string;
  /** A code of a column (`region`, `type` …): its label, a country's name, or the code itself. */
  readonly code: (column: string, code: string) => string;
  /** A column itself: known dimensions have a word in each language, the owner's columns their header. */
  readonly column: (column: string) => string;
}

export function namesIn(language: Language, dataset: Dataset): Names {
  const known = (prefix: string, code: string): string | null => {
    const id = `${prefix}.${code}`;
    return language.has(id) ? language.sayById(id) : null;
  };
  return {
    organisation: (id) => {
      const organisation = organisationsById(dataset).get(id);
      return organisation === undefined ? id : language.nameOf(organisation);
    },
    initiative: (id) => {
      const initiative = initiativesById(dataset).get(id);
      return initiative === undefined ? id : language.nameOf(initiative);
    },
    source: (idOrPublisher) => sourcesById(dataset).get(idOrPublisher)?.title ?? idOrPublisher,
    code: (column, code) => {
      const term = termsByCode(dataset).get(column)?.get(code);
      if (term !== undefined) return language.nameOf({ name: term.label, names: term.labels });
      if (column === 'country') return language.region(code);
      if (column === 'member') return known('membership', code) ?? code;
      if (column === 'facilitator') return known('common', code) ?? code;
      return known(column, code) ?? code;
    },
    column: (column) => known('dimension', column) ?? column.replaceAll('_', ' '),
  };
}
