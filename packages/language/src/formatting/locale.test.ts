import { expect, test } from 'vitest';
import { InvalidDateError } from '../languageError.ts';
import { kyrgyzLocale } from './kyrgyzLocale.ts';
import type { Locale } from './locale.ts';
import { formatPartialDate } from './partialDate.ts';
import { platformLocale } from './platformLocale.ts';
import { russianLocale } from './russianLocale.ts';

const english = platformLocale('en-GB');
const russian = russianLocale;
const locales: readonly Locale[] = [english, russian, kyrgyzLocale];

/** The three languages put different kinds of spaces into numbers; for reading a test they are the same. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

test('numbers', () => {
  const say = (value: number, options = {}) => locales.map((locale) => plain(locale.number(value, options)));
  expect(say(1234567.891)).toEqual(['1,234,567.89', '1 234 567,89', '1 234 567,89']);
  expect(say(0.5, { digits: 0 })).toEqual(['1', '1', '1']);
  expect(say(2.5, { digits: 3, padded: true })).toEqual(['2.500', '2,500', '2,500']);
  expect(say(2.5, { signed: true })).toEqual(['+2.5', '+2,5', '+2,5']);
  expect(say(-0.001)).toEqual(['0', '0', '0']);
  // A minus sign, not a hyphen.
  expect(say(-1.5)).toEqual(['\u{2212}1.5', '\u{2212}1,5', '\u{2212}1,5']);
  expect(say(Infinity)).toEqual(['∞', '∞', '∞']);
});

test('percentages', () => {
  const say = (share: number, options = {}) => locales.map((locale) => plain(locale.percent(share, options)));
  expect(say(0.125)).toEqual(['13%', '13 %', '13%']);
  expect(say(0.125, { digits: 1 })).toEqual(['12.5%', '12,5 %', '12,5%']);
  expect(say(12.5)).toEqual(['1,250%', '1 250 %', '1 250%']);
  expect(say(-0.5)).toEqual(['\u{2212}50%', '\u{2212}50 %', '\u{2212}50%']);
});

test('lists', () => {
  const say = (names: string[], conjunction: 'and' | 'or') =>
    locales.map((locale) => locale.list(names, conjunction));
  expect(say(['а', 'б', 'в'], 'and')).toEqual(['а, б and в', 'а, б и в', 'а, б жана в']);
  expect(say(['а', 'б', 'в'], 'or')).toEqual(['а, б or в', 'а, б или в', 'а, б же в']);
  expect(say(['а', 'б'], 'and')).toEqual(['а and б', 'а и б', 'а жана б']);
  expect(say(['а'], 'and')).toEqual(['а', 'а', 'а']);
  expect(say([], 'and')).toEqual(['', '', '']);
});

test('dates: a year, a month, a day', () => {
  const say = (date: string) => locales.map((locale) => plain(formatPartialDate(locale, date)));
  expect(say('2023')).toEqual(['2023', '2023', '2023']);
  expect(say('2023-10')).toEqual(['October 2023', 'октябрь 2023 г.', '2023-ж., октябрь']);
  expect(say('2023-10-27')).toEqual(['27 October 2023', '27 октября 2023 г.', '2023-ж., 27-октябрь']);
  expect(say('0045-03-01')[0]).toBe('1 March 45');
});

test.each(['', '23', '2023-13', '2023-1', '2023-10-32', '27.10.2023', ' 2023', 'soon'])(
  'a date that is none is refused: %s',
  (text) => {
    expect(() => formatPartialDate(english, text)).toThrow(InvalidDateError);
  },
);

test('every month of the year has its own Kyrgyz name', () => {
  const names = Array.from({ length: 12 }, (_, index) => kyrgyzLocale.month(2023, index + 1));
  expect(new Set(names).size).toBe(12);
  expect(names[0]).toBe('2023-ж., январь');
  expect(names[11]).toBe('2023-ж., декабрь');
});

test('Kyrgyz letters stand where they belong: ң after н, ө after о, ү after у', () => {
  const letters = ['ү', 'п', 'ө', 'у', 'н', 'ң', 'о'];
  expect(letters.toSorted(kyrgyzLocale.compare)).toEqual(['н', 'ң', 'о', 'ө', 'п', 'у', 'ү']);
  const words = ['үй', 'уюм', 'өз', 'оюн', 'өнөктөш', 'орун'];
  expect(words.toSorted(kyrgyzLocale.compare)).toEqual(['орун', 'оюн', 'өз', 'өнөктөш', 'уюм', 'үй']);
});

test('numbers inside names sort by value, and no two different names are equal', () => {
  for (const { compare } of locales) {
    expect(['School 10', 'School 2'].toSorted(compare)).toEqual(['School 2', 'School 10']);
    expect(compare('School 2', 'School 02')).not.toBe(0);
    expect(Math.sign(compare('e\u0301', 'é'))).toBe(-Math.sign(compare('é', 'e\u0301')));
    expect(compare('e\u0301', 'é')).not.toBe(0);
    expect(compare('а', 'а')).toBe(0);
  }
});

test('countries', () => {
  const say = (code: string) => locales.map((locale) => locale.region(code));
  expect(say('KG')).toEqual(['Kyrgyzstan', 'Кыргызстан', 'Кыргызстан']);
  expect(say('KZ')).toEqual(['Kazakhstan', 'Казахстан', 'Казакстан']);
  expect(say('UZ')).toEqual(['Uzbekistan', 'Узбекистан', 'Өзбекстан']);
  expect(say('QZ')).toEqual([null, null, null]);
});

test('every country that has an English name has a Kyrgyz one', () => {
  // AN, CS and others are countries of the past or regions that CLDR keeps for its own use.
  const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
  const codes = Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  ).filter((code) => new Intl.Locale(`und-${code}`).region === code && !notCountries.has(code));
  const named = codes.filter((code) => english.region(code) !== null);
  expect(named.length).toBeGreaterThan(240);
  expect(named.filter((code) => kyrgyzLocale.region(code) === null && isPresent(code))).toEqual([]);
});

/** A former country such as YU has an English name and is replaced by `maximize` or has no likely language. */
function isPresent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).maximize().language !== 'und';
}

test('plural categories are those of the language', () => {
  const counts = [0, 1, 2, 5, 11, 21, 22, 25, 101, 1.5];
  for (const [locale, tag] of [
    [english, 'en'],
    [russian, 'ru'],
    [kyrgyzLocale, 'ky'],
  ] as const) {
    const rules = new Intl.PluralRules(tag);
    expect(counts.map((count) => locale.plural(count))).toEqual(counts.map((count) => rules.select(count)));
  }
});
