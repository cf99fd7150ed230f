import { isLanguageCode } from '@partnermap/language';
import type { LanguageCode } from '@partnermap/language';
import type { Theme } from '../state/session.ts';

/** What is remembered of the reader in this browser. */
export interface Preferences {
  readonly language: LanguageCode;
  readonly theme: Theme;
}

const languageKey = 'partnermap.language';
const themeKey = 'partnermap.theme';

/** What was chosen before, else the first language of the browser that there is, and the system's theme. */
export function readPreferences(storage: Storage | null, languages: readonly string[]): Preferences {
  const stored = storage?.getItem(languageKey) ?? '';
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguageCode);
  const theme = storage?.getItem(themeKey) ?? '';
  return {
    language: isLanguageCode(stored) ? stored : (spoken ?? 'en'),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

export function writePreferences(storage: Storage | null, { language, theme }: Preferences): void {
  try {
    storage?.setItem(languageKey, language);
    storage?.setItem(themeKey, theme);
  } catch {
    // A full or closed storage only forgets.
  }
}

/** The browser's storage; null where it is switched off, which must not stop the page. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
