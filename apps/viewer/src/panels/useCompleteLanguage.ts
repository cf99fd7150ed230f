import { use } from 'react';
import type { Language, LanguageCode } from '@partnermap/language';
import { loadLanguage } from '@partnermap/language/load';
import { useLanguage } from './language.tsx';

// React compares promises: for each language there has to be one.
const loading = new Map<LanguageCode, Promise<Language>>();

/** All sentences of a language, asked for once. */
function completeLanguage(code: LanguageCode): Promise<Language> {
  const known = loading.get(code) ?? loadLanguage(code);
  loading.set(code, known);
  void known.catch(() => loading.delete(code));
  return known;
}

/** Waits, as React waits for a screen, until the reader's language can say everything, not only the first screen. */
export function useCompleteLanguage(): void {
  use(completeLanguage(useLanguage().code));
}
