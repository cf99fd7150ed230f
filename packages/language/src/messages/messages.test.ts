import { isPluralElement, isSelectElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { latinWords, sameAsEnglish } from './allowed.ts';
import { en } from './en.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ru, ky };
const all = Object.entries(languages).flatMap(([code, messages]) =>
  Object.entries(messages).map(([id, text]) => ({ code, id, text })),
);

const parsed = (text: string): MessageFormatElement[] =>
  parse(text, { ignoreTag: true, requiresOtherClause: true });

/** Every element of a message, also those inside plurals and selections. */
function elements(text: string): MessageFormatElement[] {
  const within = (list: readonly MessageFormatElement[]): MessageFormatElement[] =>
    list.flatMap((element) =>
      isPluralElement(element) || isSelectElement(element)
        ? [element, ...Object.values(element.options).flatMap(({ value }) => within(value))]
        : [element],
    );
  return within(parsed(text));
}

const isText = ({ type }: MessageFormatElement): boolean => type === TYPE.literal || type === TYPE.pound;

const valueOf = (element: MessageFormatElement): unknown => ('value' in element ? element.value : null);

/** The parameters of a message and what each must be; a number may be written plainly or choose a plural form. */
const parameters = (text: string): string[] =>
  [
    ...new Set(
      elements(text)
        .filter((element) => !isText(element))
        .map(
          (element) =>
            `${'value' in element ? element.value : ''}: ${TYPE[element.type].replace('plural', 'number')}`,
        ),
    ),
  ].toSorted();

test('every message is a valid ICU message without dates, times or tags', () => {
  const mistakes = all.filter(({ text }) => {
    try {
      return elements(text).some(({ type }) => [TYPE.date, TYPE.time, TYPE.tag].includes(type));
    } catch {
      return true;
    }
  });
  expect(mistakes).toEqual([]);
});

test('a message without parameters is its own text, so it can be said without a parser', () => {
  const plain = all.filter(({ text }) => !text.includes('{'));
  expect(plain.length).toBeGreaterThan(1000);
  expect(
    plain.filter(({ text }) => JSON.stringify(elements(text).map(valueOf)) !== JSON.stringify([text])),
  ).toEqual([]);
});

test('Russian and Kyrgyz have exactly the English messages', () => {
  expect(Object.keys(en).length).toBeGreaterThan(800);
  for (const messages of [ru, ky]) {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(en).toSorted());
  }
});

test('no message is blank or has stray spaces', () => {
  expect(all.filter(({ text }) => text.trim() === '' || text !== text.trim() || /\s\s/u.test(text))).toEqual(
    [],
  );
});

test('a message has the same parameters, of the same kind, in all languages', () => {
  for (const [id, text] of Object.entries(en)) {
    for (const code of ['ru', 'ky']) {
      expect(parameters(languages[code][id]), `${code} ${id}`).toEqual(parameters(text));
    }
  }
});

test('the types see the parameters that the parser sees', () => {
  // What `ParametersOf` does in types: after each { a name up to } or a comma, unless it has a space or a {, or begins with #.
  const mistakes = Object.entries(en).filter(([, text]) => {
    const seen = [...text.matchAll(/\{([^{},]*)(?=[},])/gu)]
      .map((match) => match[1])
      .filter((name) => name !== '' && !name.includes(' ') && !name.startsWith('#'));
    const real = elements(text).flatMap((element) =>
      !isText(element) && 'value' in element ? [element.value] : [],
    );
    return [...new Set(seen)].toSorted().join(' ') !== [...new Set(real)].toSorted().join(' ');
  });
  expect(mistakes).toEqual([]);
});

test('a plural that shows its number has every form of the language', () => {
  for (const { code, id, text } of all) {
    for (const element of elements(text)) {
      if (!isPluralElement(element)) continue;
      const forms = Object.keys(element.options).filter((form) => !form.startsWith('='));
      const counts = JSON.stringify(element.options).includes(`"type":${TYPE.pound}`);
      const needed = counts ? new Intl.PluralRules(code).resolvedOptions().pluralCategories : ['other'];
      expect(forms.toSorted(), `${code} ${id}`).toEqual(needed.toSorted());
    }
  }
});

test('the plural forms that the languages need are the ones we think they are', () => {
  const forms = (code: string) => new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted();
  expect(forms('en')).toEqual(['one', 'other']);
  expect(forms('ru')).toEqual(['few', 'many', 'one', 'other']);
  expect(forms('ky')).toEqual(['one', 'other']);
});

test('nothing was left in English', () => {
  const same = Object.entries(en).flatMap(([id, text]) =>
    ['ru', 'ky'].filter((code) => languages[code][id] === text).map((code) => `${code} ${id}`),
  );
  expect(same).toEqual([...sameAsEnglish]);
});

/** The words of a message without its parameters and without what stands in «…»: names of columns, values, commands. */
function ownWords(text: string): string[] {
  const own = elements(text)
    .map((element) => (element.type === TYPE.literal ? element.value : '\u0000'))
    .join(' ')
    .replaceAll(/«[^»]*»/gu, ' ');
  return own.match(/[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]|[A-Za-z]/gu) ?? [];
}

test('Russian and Kyrgyz sentences hold no Latin words but the allowed ones', () => {
  const allowed = new Set<string>(latinWords);
  const found = all
    .filter(({ code }) => code !== 'en')
    .flatMap(({ code, id, text }) => ownWords(text).map((word) => ({ code, id, word })));
  expect(found.filter(({ word }) => !allowed.has(word))).toEqual([]);
  const used = new Set(found.map(({ word }) => word));
  expect(
    latinWords.filter((word) => !used.has(word)),
    'allowed, but not used any more',
  ).toEqual([]);
});

test('Kyrgyz and Russian words mix no Latin look-alikes into Cyrillic', () => {
  const mixed = all.filter(({ text }) => /[А-яЁёҢңӨөҮү][A-Za-z]|[A-Za-z][А-яЁёҢңӨөҮү]/u.test(text));
  expect(mixed).toEqual([]);
});

test('Russian holds no Kyrgyz letters', () => {
  expect(
    Object.entries(ru).filter(([id, text]) => id !== 'common.languageName' && /[ңөү]/iu.test(text)),
  ).toEqual([]);
});
