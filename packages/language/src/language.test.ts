import type { Issue } from '@partnermap/core';
import { expect, test } from 'vitest';
import {
  isLanguageCode,
  language,
  languageCodes,
  loadLanguage,
  reviewStatus,
  UnknownMessageError,
} from './index.ts';

const kyrgyz = language('ky');
const russian = language('ru');
const english = language('en');

test('a message with its plural', () => {
  const say = (count: number) => languageCodes.map((code) => language(code).say('hidden.undated', { count }));
  expect(say(1)).toEqual([
    '1 organisation is hidden because it has no date',
    '1 организация скрыта: нет даты',
    '1 уюм жашырылган: датасы жок',
  ]);
  expect(say(3)[1]).toBe('3 организации скрыты: нет даты');
  expect(say(12)[1]).toBe('12 организаций скрыто: нет даты');
  expect(say(21)[1]).toBe('21 организация скрыта: нет даты');
});

test('numbers in a message are written as the language writes them', () => {
  const parameters = { shown: 12, total: 1032 };
  expect(english.say('common.shown', parameters)).toBe('12 of 1,032 organisations shown');
  expect(kyrgyz.say('common.shown', parameters)).toMatch(/^Көрсөтүлгөн уюмдар: 12, баары: 1\s032$/u);
});

test('a list of names is joined; what stands in names is never read as a message', () => {
  expect(english.say('common.hiddenBy', { reasons: ['a', '{b}', "c'"] })).toBe("hidden: a, {b} and c'");
});

test('types: parameters are demanded, unknown ids and missing parameters are mistakes', () => {
  // @ts-expect-error an unknown id
  expect(() => english.say('common.nothing')).toThrow(UnknownMessageError);
  // @ts-expect-error a missing parameter
  expect(() => english.say('common.hiddenBy')).toThrow('reasons');
  // @ts-expect-error a parameter of another name
  expect(() => english.say('common.hiddenBy', { reason: 'x' })).toThrow('reasons');
  // @ts-expect-error a message without parameters takes none
  expect(english.say('common.yes', { reasons: 'x' })).toBe('yes');
});

test('ids made at run time', () => {
  expect(english.has('measure.degree.name')).toBe(true);
  expect(english.has('constructor')).toBe(false);
  expect(english.sayById('measure.degree.name')).toBe('Degree, ties to oneself counted');
  expect(() => english.sayById('toString')).toThrow(UnknownMessageError);
});

function issue(code: string, parameters: Issue['parameters'], place: Partial<Issue> = {}): Issue {
  return { severity: 'error', code, sheet: null, row: null, column: null, found: null, parameters, ...place };
}

test('an issue becomes what is wrong and what to do', () => {
  const text = english.issue(
    issue('unknown-reference', { target: 'organisations', nearest: ['KSSDA', 'KSSD'] }, { found: 'KSDA' }),
  );
  expect(text.problem).toBe(
    'Nothing in the sheet "organisations" has this id or name: "KSDA". Perhaps meant: KSSDA or KSSD.',
  );
  expect(text.remedy).toBe('Correct the spelling, or add a row for it to the sheet "organisations".');
});

test('the place of an issue, as far as it is known', () => {
  const place = (known: Partial<Issue>) => russian.issue(issue('missing-value', {}, known)).place;
  expect(place({ sheet: 'ties', row: 1003, column: 'from_id' })).toBe(
    'лист «ties», строка 1003, столбец «from_id»',
  );
  expect(place({ sheet: 'ties' })).toBe('лист «ties»');
  expect(place({})).toBeNull();
});

test('an empty list is left out, an unknown value reads —', () => {
  const none = issue('unknown-reference', { target: 'organisations', nearest: [] }, { found: 'KSDA' });
  expect(english.issue(none).problem).toBe(
    'Nothing in the sheet "organisations" has this id or name: "KSDA".',
  );
  const nameless = issue('missing-name', { id: '' });
  expect(english.issue(nameless).problem).toBe('There is no name. The id of the row: "—".');
});

test('names in the reader’s language, Russian before the main name for Kyrgyz', () => {
  const both = {
    name: 'School 5',
    names: [
      { language: 'ru', text: 'Школа № 5' },
      { language: 'ky', text: '№ 5 мектеп' },
    ],
  };
  expect(languageCodes.map((code) => language(code).nameOf(both))).toEqual([
    'School 5',
    'Школа № 5',
    '№ 5 мектеп',
  ]);
  const russianOnly = { ...both, names: both.names.slice(0, 1) };
  expect(kyrgyz.nameOf(russianOnly)).toBe('Школа № 5');
  expect(kyrgyz.nameOf({ name: 'School 5', names: [] })).toBe('School 5');
  expect(russian.nameOf({ label: 'Naryn', labels: [{ language: 'ru', text: 'Нарын' }] })).toBe('Нарын');
  expect(english.nameOf({ name: 'Школа', names: [{ language: 'en', text: 'School' }] })).toBe('School');
  expect(russian.nameOf({ name: 'School', names: [{ language: 'ru', text: '' }] })).toBe('School');
});

test('sorting gives a new list; countries without a name keep their code', () => {
  const items = [{ n: 'өз' }, { n: 'оз' }];
  expect(kyrgyz.sort(items, ({ n }) => n)).toEqual([{ n: 'оз' }, { n: 'өз' }]);
  expect(items[0].n).toBe('өз');
  expect(kyrgyz.region('ECA')).toBe('ECA');
  expect(kyrgyz.region('QZ')).toBe('QZ');
  expect(kyrgyz.region('KG')).toBe('Кыргызстан');
});

test('a language loaded alone says the same as all together, and is loaded once', async () => {
  for (const code of languageCodes) {
    const loaded = await loadLanguage(code);
    expect(loaded.code).toBe(code);
    expect(await loadLanguage(code)).toBe(loaded);
    expect(loaded.say('common.yes')).toBe(language(code).say('common.yes'));
    expect(loaded.region('KG')).toBe(language(code).region('KG'));
  }
});

test('Kyrgyz does not need the platform to know it', async () => {
  const asked: string[] = [];
  const recording = new Proxy(Intl, {
    get: (target, name) => {
      const real: unknown = Reflect.get(target, name);
      if (typeof real !== 'function') return real;
      return new Proxy(real, {
        construct: (constructor, args: [unknown]) => {
          asked.push(`${String(name)} ${String(args[0])}`);
          return Reflect.construct(constructor, args) as object;
        },
      });
    },
  });
  const real = Intl;
  globalThis.Intl = recording;
  try {
    kyrgyz.number(5.5, { digits: 5 });
    kyrgyz.percent(0.5, { digits: 4 });
    kyrgyz.date('2023-10-27');
    kyrgyz.list(['а', 'б'], 'or');
    kyrgyz.region('KZ');
    kyrgyz.say('hidden.left', { count: 2 });
  } finally {
    globalThis.Intl = real;
  }
  // `Intl.Locale` only takes a tag apart; every formatter must be one that all platforms have.
  const formatters = asked.filter((text) => !text.startsWith('Locale '));
  expect(formatters.length).toBeGreaterThan(0);
  expect(formatters.filter((text) => !text.endsWith(' ru'))).toEqual([]);
});

test('Russian and Kyrgyz await a native speaker, and say so themselves', () => {
  expect(languageCodes.map(reviewStatus)).toEqual([
    'reviewed',
    'awaiting-native-review',
    'awaiting-native-review',
  ]);
  expect(russian.say('common.awaitingReview')).toContain('носителем языка');
  expect(kyrgyz.say('common.awaitingReview')).toContain('эне тилинде');
});

test('a label at the beginning of a line has a capital letter, in every language', () => {
  expect(english.upperFirst('number of partners')).toBe('Number of partners');
  expect(language('ky').upperFirst('өнөктөштөр')).toBe('Өнөктөштөр');
  expect(english.upperFirst('')).toBe('');
});

test('codes of languages', () => {
  expect(isLanguageCode('ky')).toBe(true);
  expect(isLanguageCode('de')).toBe(false);
});

test('a name from right to left does not turn the sentence around it; no other name is touched', () => {
  const hebrew = '\u05E9\u05DC\u05D5\u05DD';
  expect(english.say('findings.pairOf', { a: hebrew, b: 'Lab' })).toBe(`\u2068${hebrew}\u2069 and Lab`);
  expect(english.say('viewer.overview.central', { names: ['Lab', hebrew] })).toBe(
    `Most partners: Lab and \u2068${hebrew}\u2069.`,
  );
  expect(english.say('viewer.selected', { name: 'Ысык-Көл & Lab' })).toBe('Selected: Ысык-Көл & Lab');
});
