import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import type { LanguageCode } from './codes.ts';
import type { Locale } from './formatting/locale.ts';
import { UnknownMessageError } from './languageError.ts';
import type { MessageParameter } from './messages/messageTypes.ts';

export type Formatter = (id: string, parameters: Readonly<Record<string, MessageParameter>>) => string;

/**
 * Turns ids and parameters into sentences. A message is parsed when it is first said, because a command says
 * few of the thousand. Numbers and plurals come from our `Locale`, so Kyrgyz works on platforms without it.
 */
export function messageFormatter(
  code: LanguageCode,
  locale: Locale,
  messages: Readonly<Record<string, string>>,
): Formatter {
  const parsed = new Map<string, IntlMessageFormat>();
  // Only what reading a message calls, hence the assertion.
  const formatters = {
    getNumberFormat: () => ({ format: (value: number) => locale.number(value, {}) }),
    getPluralRules: () => ({ select: (count: number) => locale.plural(count) }),
    getDateTimeFormat: () => {
      throw new TypeError('Dates are passed to a message as text: use Language.date().');
    },
  } as unknown as Formatters;

  return (id, parameters) => {
    if (!Object.hasOwn(messages, id)) throw new UnknownMessageError(id);
    const text = messages[id];
    if (!text.includes('{')) return text; // most messages: no parser, and no first use of Intl, which costs 10 ms
    let message = parsed.get(id);
    if (message === undefined) {
      message = new IntlMessageFormat(text, code, undefined, { ignoreTag: true, formatters });
      parsed.set(id, message);
    }
    const values = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, textOrNumber(locale, value)]),
    );
    return String(message.format(values));
  };
}

function textOrNumber(locale: Locale, value: MessageParameter): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return isolated(value);
  return typeof value === 'boolean' ? String(value) : locale.list(value.map(isolated), 'and');
}

const turnsAround =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u{200F}\u{202A}-\u{202E}]/u;

/** A name that runs from right to left, with the marks that keep it from turning the sentence around it. */
function isolated(text: string): string {
  return turnsAround.test(text) ? `\u{2068}${text}\u{2069}` : text;
}
