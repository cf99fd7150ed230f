import { expect, test } from 'vitest';
import type { Table } from './cell.ts';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';
import {
  initiatives,
  issue,
  issuesOf,
  organisations,
  participations,
  tables,
} from '../testSupport/smallCommunity.ts';

test('a missing sheet is an error', () => {
  expect(issuesOf([organisations(), initiatives()])).toEqual([
    issue('missing-sheet', ['participations', null, null], null),
  ]);
  expect(readDataset([]).issues.map(({ code, sheet }) => [code, sheet])).toEqual([
    ['missing-sheet', 'organisations'],
    ['missing-sheet', 'initiatives'],
    ['missing-sheet', 'participations'],
  ]);
});

test('two sheets of one name are an error, however they are spelt', () => {
  expect(issuesOf([...tables(), { ...organisations(), name: ' Organisations' }])).toEqual([
    issue('duplicate-sheet', ['Organisations', null, null], 'Organisations', { first: 'organisations' }),
  ]);
});

test('a missing required column is one error, not one a row', () => {
  expect(
    issuesOf(tables(tableFor('participations', ['initiative_id', 'organisation_id'], ['award', 'ngo']))),
  ).toEqual([issue('missing-column', ['participations', null, 'role'], null)]);
});

test('two headers for one column are an error', () => {
  expect(issuesOf(tables(organisations(['Short name', 'short-name ', 'Notes', 'notes'])))).toEqual([
    issue('duplicate-column', ['organisations', null, 'short-name'], 'short-name', { first: 'Short name' }),
    issue('unknown-column', ['organisations', null, 'Notes'], 'Notes', { nearest: [] }),
    issue('duplicate-column', ['organisations', null, 'notes'], 'notes', { first: 'Notes' }),
  ]);
});

test('an empty header above cells is a warning, an empty column is nothing', () => {
  expect(issuesOf(tables(organisations(['', ' '], [null, null], ['', 'lost'])))).toEqual([
    issue('empty-header', ['organisations', 3, null], 'lost', { position: 5, count: 1 }),
  ]);
  const wide = tableFor('initiatives', ['id', 'name'], ['award', 'Award', 'beyond the header']);
  expect(issuesOf(tables(wide))).toEqual([
    issue('empty-header', ['initiatives', 2, null], 'beyond the header', { position: 3, count: 1 }),
  ]);
});

test('what the model does not know is kept and noted', () => {
  const notes = tableFor('My notes', ['a', 'b'], ['x', null], [], ['y', 3]);
  const input = tables(organisations(['Regions', 'Budget'], ['Naryn', 5]), notes);
  expect(issuesOf(input)).toEqual([
    issue('unknown-column', ['organisations', null, 'Regions'], 'Regions', { nearest: ['region'] }),
    issue('unknown-column', ['organisations', null, 'Budget'], 'Budget', { nearest: [] }),
    issue('unknown-sheet', ['My notes', null, null], 'My notes'),
  ]);
  const { dataset } = readDataset(input);
  expect(dataset?.organisations[0].attributes).toEqual([
    { name: 'Regions', value: 'Naryn' },
    { name: 'Budget', value: 5 },
  ]);
  expect(dataset?.organisations[1].attributes).toEqual([]);
  expect(dataset?.otherSheets).toEqual([notes]);
});

test('required sheets without rows are noted', () => {
  expect(
    issuesOf([
      tableFor('organisations', ['id', 'name']),
      tableFor('initiatives', ['id', 'name']),
      tableFor('participations', ['initiative_id', 'organisation_id', 'role']),
    ]),
  ).toEqual([
    issue('no-rows', ['organisations', null, null], null),
    issue('no-rows', ['initiatives', null, null], null),
    issue('no-rows', ['participations', null, null], null),
  ]);
});

test('headers in any order and spelling; empty rows are skipped and rows keep their numbers', () => {
  const loose: Table = {
    name: ' ORGANISATIONS ',
    header: ['Facilitator', ' NAME ', 'Short-Name', '\uFEFFid', 'name_KY'],
    rows: [
      { row: 5, cells: ['yes', 'UNDP', null, 'undp'] },
      { row: 6, cells: [null, '  '] },
      { row: 9, cells: ['', 'NGO', 'N', 'ngo', 'Уюм'] },
      { row: 12, cells: ['maybe', 'Last', '', 'last', ''] },
    ],
  };
  const { issues } = readDataset([loose, initiatives(), participations()]);
  expect(issues).toEqual([
    issue('value-not-allowed', ['ORGANISATIONS', 12, 'Facilitator'], 'maybe', {
      allowed: ['yes', 'no'],
      nearest: [],
    }),
  ]);
  const good = { ...loose, rows: loose.rows.slice(0, 3) };
  const { dataset } = readDataset([participations(), good, initiatives()]);
  expect(dataset?.organisations).toMatchObject([
    { id: 'undp', name: 'UNDP', names: [], shortName: null, facilitator: true, member: 'unknown' },
    { id: 'ngo', name: 'NGO', names: [{ language: 'ky', text: 'Уюм' }], shortName: 'N', facilitator: false },
  ]);
});
