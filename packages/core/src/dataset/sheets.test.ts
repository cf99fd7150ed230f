import { expect, test } from 'vitest';
import { headerKey } from './headerKey.ts';
import { sheets } from './sheets.ts';

test('the sheets stand in the order of the story, the first three required', () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    'organisations',
    'initiatives',
    'participations',
    'ties',
    'capacities',
    'terms',
    'introductions',
    'facts',
    'sources',
    'about',
  ]);
  expect(sheets.map(({ required }) => required)).toEqual([...Array(3).fill(true), ...Array(7).fill(false)]);
});

test('the columns that must be there', () => {
  const required = sheets.map(({ columns }) =>
    columns.filter(({ required }) => required).map(({ name }) => name),
  );
  expect(required).toEqual([
    ['id', 'name'],
    ['id', 'name'],
    ['initiative_id', 'organisation_id', 'role'],
    ['from_id', 'to_id'],
    ['organisation_id', 'term', 'direction'],
    ['dimension', 'code'],
    ['list_id', 'from_id', 'to_id'],
    ['id', 'fact'],
    ['id'],
    ['key'],
  ]);
});

test('a column is written as it is compared, fills one field and stands once in its sheet', () => {
  for (const { columns } of sheets) {
    const plain = columns.filter(({ kind }) => kind !== 'translations').map(({ name }) => name);
    expect(plain.map(headerKey)).toEqual(plain);
    expect(new Set(plain).size).toBe(plain.length);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  }
});

test('references point somewhere, choices offer something, and nothing else does', () => {
  for (const { kind, target, choices } of sheets.flatMap(({ columns }) => columns)) {
    expect(target !== null).toBe(kind === 'reference' || kind === 'reference-list');
    expect(choices.length > 0).toBe(kind === 'choice' || kind.startsWith('yes-no'));
  }
});
