import { expect, test } from 'vitest';
import { aboutValue, isSynthetic } from './about.ts';
import type { Dataset } from './dataset.ts';
import { expectedValues, labelOf } from './expectedValues.ts';
import { nameIn } from './nameIn.ts';
import { readDataset } from './readDataset.ts';
import type { Cell } from './cell.ts';
import { tableFor } from './tableFor.ts';

function read(synthetic: Cell): Dataset {
  const { dataset } = readDataset([
    tableFor('organisations', ['id', 'name', 'name_ru'], ['a', 'A', 'А']),
    tableFor('initiatives', ['id', 'name'], ['i', 'I']),
    tableFor('participations', ['initiative_id', 'organisation_id', 'role'], ['i', 'a', 'lead']),
    tableFor(
      'terms',
      ['dimension', 'code', 'label', 'label_ru', 'order'],
      ['region', 'b', 'Bee', 'Пчела', null],
      ['Region', 'a', null, null, null],
      ['region', 'd', 'Dee', null, 2],
      ['region', 'c', 'Sea', null, 1],
      ['type', 'b', 'Other', null, null],
    ),
    tableFor('about', ['key', 'value'], ['Title', 'A community'], ['title', 'B'], ['Synthetic', synthetic]),
  ]);
  if (dataset === null) throw new Error('The tables of this test have an error.');
  return dataset;
}
const dataset = read('yes');

test('expected values stand by order, the others after them as in the sheet', () => {
  expect(expectedValues(dataset, 'REGION').map(({ code }) => code)).toEqual(['c', 'd', 'b', 'a']);
  expect(expectedValues(dataset, 'country')).toEqual([]);
});

test('a code is shown by its label in the language, its label, or itself', () => {
  expect(labelOf(dataset, 'region', 'b', 'ru')).toBe('Пчела');
  expect(labelOf(dataset, 'region', 'b', 'ky')).toBe('Bee');
  expect(labelOf(dataset, 'type', 'b', 'ru')).toBe('Other');
  expect(labelOf(dataset, 'region', 'a', 'ru')).toBe('a');
  expect(labelOf(dataset, 'region', '__proto__', 'ru')).toBe('__proto__');
});

test('a name falls back on the plain one', () => {
  const [organisation] = dataset.organisations;
  expect(nameIn(organisation, 'RU')).toBe('А');
  expect(nameIn(organisation, 'ky')).toBe('A');
});

test('about is asked by key, and the first counts', () => {
  expect(aboutValue(dataset, 'title')).toBe('A community');
  expect(aboutValue(dataset, 'licence')).toBeNull();
});

test('data are synthetic when their owner says so', () => {
  expect(['yes', true, 'да', 'no', false, null].map((said) => isSynthetic(read(said)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
