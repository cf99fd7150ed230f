import { expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import type { Source } from '../dataset/source.ts';
import { random } from '../statistics/random.ts';
import { publishersOf } from './publishers.ts';

const source = (id: string, publisher: string | null, url: string | null): Source => ({
  id,
  publisher,
  url,
  title: null,
  date: null,
  attributes: [],
});
const grouped = (sources: readonly Source[]): Record<string, string> =>
  Object.fromEntries(publishersOf(sources).map(({ name, sourceIds }) => [name, sourceIds.join(' ')]));

test('one name however it is written, under the spelling that most sources use', () => {
  const [only, ...others] = publishersOf([
    source('b', 'The «Times»', null),
    source('a', 'the times', null),
    source('c', 'The «Times»', 'https://times.kg/1'),
  ]);
  expect(others).toEqual([]);
  expect(only).toEqual({
    name: 'The «Times»',
    names: ['The «Times»', 'the times'],
    sourceIds: ['a', 'b', 'c'],
  });
});

test('names on one host are one publisher only if they continue one another word by word', () => {
  expect(
    grouped([
      source('1', 'Roza Initiative', 'https://roza.kg/a'),
      source('2', 'Roza Initiative International Foundation', 'https://www.roza.kg/b'),
      source('3', 'UNICEF', 'https://www.unicef.org/a'),
      source('4', 'UNICEF Kyrgyzstan', 'https://unicef.org/b'),
      source('5', 'UNICEF Kazakhstan', 'https://unicef.org/c'),
      source('6', 'News', 'https://one.kg/a'),
      source('7', 'Newsroom', 'https://one.kg/b'),
      source('8', 'Kazinform', 'https://lenta.inform.kz/a'),
      source('9', 'Kazinform News Agency', 'https://en.inform.kz/a'),
    ]),
  ).toEqual({
    'Roza Initiative': '1 2',
    UNICEF: '3',
    'UNICEF Kyrgyzstan': '4',
    'UNICEF Kazakhstan': '5',
    News: '6',
    Newsroom: '7',
    Kazinform: '8',
    'Kazinform News Agency': '9',
  });
});

test('a source without a publisher goes by its host, else it stands alone', () => {
  expect(
    grouped([
      source('1', 'Roza Initiative', 'https://roza.kg/a'),
      source('2', null, 'https://roza.kg/b'),
      source('3', null, 'https://blog.org/a'),
      source('4', null, 'https://www.blog.org/b'),
      source('5', 'UNICEF Kyrgyzstan', 'https://unicef.org/b'),
      source('6', 'UNICEF Kazakhstan', 'https://unicef.org/c'),
      source('7', null, 'https://unicef.org/d'),
      source('8', null, null),
      source('__proto__', null, null),
    ]),
  ).toEqual({
    'Roza Initiative': '1 2',
    'blog.org': '3 4',
    'UNICEF Kyrgyzstan': '5',
    'UNICEF Kazakhstan': '6',
    'unicef.org': '7',
    '8': '8',
    ['__proto__']: '__proto__',
  });
});

test('the order of sources does not matter', () => {
  const { sources } = fixture('stem4all');
  const expected = publishersOf(sources);
  for (const seed of [1, 2, 3]) {
    expect(publishersOf(random(seed).shuffle([...sources]))).toEqual(expected);
  }
});

test('offices of one agency on one site stay apart', () => {
  const names = publishersOf(fixture('stem4all').sources).map(({ name }) => name);
  for (const office of ['UNDP Kyrgyzstan', 'UNDP Kazakhstan', 'UNICEF Kyrgyzstan', 'UNICEF Uzbekistan']) {
    expect(names).toContain(office);
  }
});
