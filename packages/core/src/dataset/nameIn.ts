import type { Translation } from './attribute.ts';

/** Whatever carries a name and its translations: an organisation or an initiative. */
export interface Named {
  readonly name: string;
  readonly names: readonly Translation[];
}

/**
 * The name in a language (`ru`, `ky`, `zh-hant` …); the plain name where there is no translation.
 *
 * @example
 * nameIn({ name: 'Leadership', names: [{ language: 'ru', text: 'Лидерство' }] }, 'ru'); // 'Лидерство'
 */
export function nameIn(named: Named, language: string): string {
  const wanted = language.toLowerCase();
  return named.names.find((name) => name.language === wanted)?.text ?? named.name;
}
