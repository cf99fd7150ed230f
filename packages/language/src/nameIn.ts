import type { Translation } from '@partnermap/core';

/** An organisation or initiative (`name`, `names`) or a term (`label`, `labels`). */
export type Named =
  | { readonly name: string; readonly names: readonly Translation[] }
  | { readonly label: string; readonly labels: readonly Translation[] };

/** The first of the names in the order of `languages`, else the main name. */
export function nameIn(languages: readonly string[], thing: Named): string {
  const [main, translations] = 'name' in thing ? [thing.name, thing.names] : [thing.label, thing.labels];
  for (const wanted of languages) {
    const translation = translations.find(({ language, text }) => language === wanted && text !== '');
    if (translation !== undefined) return translation.text;
  }
  return main;
}
