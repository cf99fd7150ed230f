import { expect, test } from 'vitest';
import { columnValues, initiativeColumnValues } from './columnValues.ts';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';

const { dataset } = readDataset([
  tableFor(
    'organisations',
    [
      'id',
      'name',
      'name_ky',
      'region',
      'type',
      'facilitator',
      'joined',
      'pipeline_stages',
      'Sector',
      '__proto__',
    ],
    ['a', 'A', 'Аа', 'Osh|Naryn', 'ngo', 'yes', 2022, 'leadership', 'it | space', 'x'],
    ['b', 'B', null, null, null, null, null, null, 7, null],
  ),
  tableFor('initiatives', ['id', 'name', 'kind', 'country', 'Donor'], ['i', 'I', 'event', 'KG|KZ', 'GIZ;EU']),
  tableFor('participations', ['initiative_id', 'organisation_id', 'role'], ['i', 'a', 'lead']),
]);
if (dataset === null) throw new Error('The tables of this test have an error.');
const [a, b] = dataset.organisations;

test.each([
  ['region', ['Osh', 'Naryn']],
  ['Pipeline stages', ['leadership']],
  ['type', ['ngo']],
  ['id', ['a']],
  ['member', ['unknown']],
  ['facilitator', ['yes']],
  ['joined', ['2022']],
  ['name', ['A']],
  ['name_ky', ['Аа']],
  ['name_ru', []],
  ['sector', ['it', 'space']],
  ['__proto__', ['x']],
  ['constructor', []],
  ['toc_components', []],
  ['attributes', []],
])('the column %s holds %j', (column, values) => {
  expect(columnValues(a, column)).toEqual(values);
});

test('blank cells hold nothing, numbers are texts', () => {
  expect(['region', 'name_ky', 'short_name', '__proto__'].map((column) => columnValues(b, column))).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(columnValues(b, 'Sector')).toEqual(['7']);
});

test('initiatives have columns of their own', () => {
  const [initiative] = dataset.initiatives;
  expect(initiativeColumnValues(initiative, 'kind')).toEqual(['event']);
  expect(initiativeColumnValues(initiative, 'country')).toEqual(['KG', 'KZ']);
  expect(initiativeColumnValues(initiative, 'donor')).toEqual(['GIZ', 'EU']);
  expect(initiativeColumnValues(initiative, 'type')).toEqual([]);
});
