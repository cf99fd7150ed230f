import type { Issue, PartialDate } from '@partnermap/core';
import type { LanguageCode } from './codes.ts';
import type { Conjunction, Locale, NumberOptions } from './formatting/locale.ts';
import { formatPartialDate } from './formatting/partialDate.ts';
import { issueParameters, issuePlace } from './issueText.ts';
import { messageFormatter } from './messageFormatter.ts';
import type { MessageId, MessageParameter, Messages, ParameterArguments } from './messages/messageTypes.ts';
import { type Named, nameIn } from './nameIn.ts';

/** One language: its sentences, and how it writes numbers, dates, lists and names. */
export interface Language {
  readonly code: LanguageCode;
  /**
   * The sentence of a message. Lists of names are joined by "and".
   * @example say('hidden.undated', { count: 3 })
   */
  readonly say: <Id extends MessageId>(id: Id, ...parameters: ParameterArguments<Id>) => string;
  /** Like `say` for an id made at run time (`measure.${id}.name`): throws `UnknownMessageError` if there is none. */
  readonly sayById: (id: string, parameters?: Readonly<Record<string, MessageParameter>>) => string;
  readonly has: (id: string) => id is MessageId;
  /** Where, what is wrong and what to do, from an issue's code and parameters. */
  readonly issue: (issue: Issue) => IssueText;
  /** A number; infinite is ∞. Two digits after the separator unless told. */
  readonly number: (value: number, options?: NumberOptions) => string;
  /** A share (0.125) as a percentage; whole percent unless told. */
  readonly percent: (share: number, options?: NumberOptions) => string;
  /** A year, a month or a day. Throws `InvalidDateError` on anything else. */
  readonly date: (date: PartialDate) => string;
  /** A label at the beginning of a line: its first letter is a capital one. */
  readonly upperFirst: (label: string) => string;
  readonly list: (names: readonly string[], conjunction: Conjunction) => string;
  /** A total order of texts as the language sorts them. */
  readonly compare: (a: string, b: string) => number;
  /** A sorted copy. */
  readonly sort: <Item>(items: readonly Item[], key: (item: Item) => string) => Item[];
  /** A country's name by its ISO 3166-1 code; the code itself where it is none. */
  readonly region: (code: string) => string;
  /** The name in this language, else (for Kyrgyz) in Russian, else the main name. */
  readonly nameOf: (thing: Named) => string;
}

export interface IssueText {
  /** Sheet, row and column, as far as the issue has them; null if it has none. */
  readonly place: string | null;
  readonly problem: string;
  readonly remedy: string;
}

const fallbacks: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['en'],
  ru: ['ru'],
  ky: ['ky', 'ru'],
};

export function createLanguage(code: LanguageCode, locale: Locale, messages: Messages): Language {
  const format = messageFormatter(code, locale, messages);
  return {
    code,
    say: (id, ...[parameters = {}]) => format(id, parameters),
    sayById: (id, parameters = {}) => format(id, parameters),
    has: (id): id is MessageId => Object.hasOwn(messages, id),
    issue: (issue) => {
      const parameters = issueParameters(locale, issue);
      return {
        place: issuePlace(format, issue),
        problem: format(`issue.${issue.code}`, parameters),
        remedy: format(`issue.${issue.code}.remedy`, parameters),
      };
    },
    number: (value, options = {}) => locale.number(value, options),
    percent: (share, options = {}) => locale.percent(share, options),
    date: (date) => formatPartialDate(locale, date),
    upperFirst: (label) => {
      const [first = ''] = label;
      return first.toLocaleUpperCase(code) + label.slice(first.length);
    },
    list: locale.list,
    compare: locale.compare,
    sort: (items, key) => items.toSorted((a, b) => locale.compare(key(a), key(b))),
    region: (code) => (/^[A-Z]{2}$/u.test(code) ? (locale.region(code) ?? code) : code),
    nameOf: (thing) => nameIn(fallbacks[code], thing),
  };
}
