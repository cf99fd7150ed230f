import type { LanguageCode } from './codes.ts';
import { platformLocale } from './formatting/platformLocale.ts';
import { russianLocale } from './formatting/russianLocale.ts';
import { createLanguage, type Language } from './language.ts';

const loaders: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: async () => createLanguage('en', platformLocale('en-GB'), (await import('./messages/en.ts')).en),
  ru: async () => createLanguage('ru', russianLocale, (await import('./messages/ru.ts')).ru),
  ky: async () => {
    const [{ ky }, { kyrgyzLocale }] = await Promise.all([
      import('./messages/ky.ts'),
      import('./formatting/kyrgyzLocale.ts'),
    ]);
    return createLanguage('ky', kyrgyzLocale, ky);
  },
};

const loading = new Map<LanguageCode, Promise<Language>>();

/** A language, loaded with nothing of the others: what the viewer and the command use. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  const known = loading.get(code) ?? loaders[code]();
  loading.set(code, known);
  try {
    return await known;
  } catch (error) {
    loading.delete(code); // a failed download may be tried again
    throw error;
  }
}
