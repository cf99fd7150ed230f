import type { LanguageCode } from './codes.ts';
import type { Locale } from './formatting/locale.ts';
import { platformLocale } from './formatting/platformLocale.ts';
import { russianLocale } from './formatting/russianLocale.ts';
import { createLanguage, type Language } from './language.ts';
import type { first } from './messages/first/en.ts';
import type { Messages } from './messages/messageTypes.ts';

type FirstMessages = Readonly<Record<keyof typeof first, string>>;

interface Parts {
  readonly locale: () => Locale | Promise<Locale>;
  readonly first: () => Promise<FirstMessages>;
  readonly all: () => Promise<Messages>;
}

const parts: Readonly<Record<LanguageCode, Parts>> = {
  en: {
    locale: () => platformLocale('en-GB'),
    first: async () => (await import('./messages/first/en.ts')).first,
    all: async () => (await import('./messages/en.ts')).en,
  },
  ru: {
    locale: () => russianLocale,
    first: async () => (await import('./messages/first/ru.ts')).first,
    all: async () => (await import('./messages/ru.ts')).ru,
  },
  ky: {
    locale: async () => (await import('./formatting/kyrgyzLocale.ts')).kyrgyzLocale,
    first: async () => (await import('./messages/first/ky.ts')).first,
    all: async () => (await import('./messages/ky.ts')).ky,
  },
};

interface Begun {
  readonly language: Language;
  /** What the language can say so far. */
  readonly messages: Messages;
}

const begun = new Map<LanguageCode, Promise<Begun>>();
const complete = new Map<LanguageCode, Promise<Language>>();

/** A language, loaded with nothing of the others: what the command uses, and the viewer after its first screen. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  return await once(complete, code, async () => {
    const [{ language, messages }, all] = await Promise.all([begin(code), parts[code].all()]);
    Object.assign(messages, all);
    return language;
  });
}

/**
 * A language as soon as it can say what `messages/first` holds, for a page whose first screen says no more. It is the
 * same object as `loadLanguage` gives, and can say everything once that has loaded; until then `has` tells.
 */
export async function beginLanguage(code: LanguageCode): Promise<Language> {
  return (await begin(code)).language;
}

async function begin(code: LanguageCode): Promise<Begun> {
  return await once(begun, code, async () => {
    const [locale, first] = await Promise.all([parts[code].locale(), parts[code].first()]);
    // Grows to all messages; whoever asks too early learns it by an UnknownMessageError.
    const messages = { ...first } as Messages;
    return { language: createLanguage(code, locale, messages), messages };
  });
}

/** What was loaded before, or is loading; a download that failed may be tried again. */
async function once<Loaded>(
  known: Map<LanguageCode, Promise<Loaded>>,
  code: LanguageCode,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  const loading = known.get(code) ?? load();
  known.set(code, loading);
  try {
    return await loading;
  } catch (error) {
    known.delete(code);
    throw error;
  }
}
