import { expect, test } from 'vitest';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';
import { initiatives, issue, issuesOf, participations, tables } from '../testSupport/smallCommunity.ts';

test('a list never turns into an id that it could not hold', () => {
  const listing = initiatives(['source_ids'], ['a b']);
  const { dataset, issues } = readDataset(tables(listing, tableFor('sources', ['id'], ['a\nb'])));
  expect(issues.map(({ code }) => code)).toEqual(['unknown-source', 'separator-in-id']);
  expect(dataset?.initiatives[0].sourceIds).toEqual(['a b']);
});

test('an unknown reference is an error with the nearest names', () => {
  const wrong = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['awards', 'Women in Cod', 'lead'],
    ['award', 'nobody at all', 'lead'],
  );
  expect(issuesOf(tables(wrong))).toEqual([
    issue('unknown-reference', ['participations', 2, 'initiative_id'], 'awards', {
      target: 'initiatives',
      nearest: ['award'],
    }),
    issue('unknown-reference', ['participations', 2, 'organisation_id'], 'Women in Cod', {
      target: 'organisations',
      nearest: ['Women in Code'],
    }),
    issue('unknown-reference', ['participations', 3, 'organisation_id'], 'nobody at all', {
      target: 'organisations',
      nearest: [],
    }),
  ]);
});

test.each([
  ['without the sheet', [initiatives(), participations()], 'missing-sheet'],
  ['without its ids', tables(tableFor('organisations', ['name'], ['UNDP'])), 'missing-column'],
])('%s one error says so, not one more for every reference', (_, input, code) => {
  const errors = issuesOf(input).filter(({ severity }) => severity === 'error');
  expect(errors.map((error) => error.code)).toEqual([code]);
});

test.each([
  ['organisations', 'part_of', ['id', 'name', 'facilitator', 'part_of'], ['x', 'X', 'yes', 'nowhere']],
  ['ties', 'from_id', ['from_id', 'to_id'], ['nowhere', 'ngo']],
  ['ties', 'to_id', ['from_id', 'to_id'], ['ngo', 'nowhere']],
  ['ties', 'reported_by', ['from_id', 'to_id', 'reported_by'], ['ngo', 'undp', 'nowhere']],
  ['capacities', 'organisation_id', ['organisation_id', 'term', 'direction'], ['nowhere', 'space', 'need']],
  [
    'introductions',
    'convener_id',
    ['list_id', 'from_id', 'to_id', 'convener_id'],
    ['1', 'ngo', 'undp', 'nowhere'],
  ],
])('%s.%s must refer to an organisation', (sheet, column, header, row) => {
  const table = tableFor(sheet, header, row);
  const input =
    sheet === 'organisations'
      ? [
          table,
          tableFor('initiatives', ['id', 'name'], ['i', 'I']),
          tableFor('participations', ['initiative_id', 'organisation_id', 'role'], ['i', 'x', 'lead']),
        ]
      : tables(table);
  expect(issuesOf(input)).toEqual([
    issue('unknown-reference', [sheet, 2, column], 'nowhere', { target: 'organisations', nearest: [] }),
  ]);
});

test('a reference that matches several lists them', () => {
  const same = tableFor(
    'organisations',
    ['id', 'name', 'facilitator', 'short_name', 'aliases'],
    ['undp', 'UNDP', 'yes', 'UN', null],
    ['ngo', 'Women in Code', null, null, 'un'],
  );
  const unclear = tableFor('ties', ['from_id', 'to_id'], ['«UN»', 'ngo']);
  expect(issuesOf(tables(same, unclear))).toEqual([
    issue('ambiguous-reference', ['ties', 2, 'from_id'], '«UN»', {
      target: 'organisations',
      matches: ['ngo', 'undp'],
    }),
  ]);
});

test('references are found by id, name, short name or alias in any language; ids win', () => {
  const named = tableFor(
    'organisations',
    ['id', 'name', 'name_ru', 'short_name', 'aliases', 'facilitator'],
    ['a', 'Учёный дом', 'Дом учёных', 'УД', 'Science House|B', 'yes'],
    ['b', 'A', null, null, null, null],
    ['B', 'Big', null, null, null, null],
  );
  const written = ['a', 'УЧЕНЫЙ  ДОМ', '«Дом ученых»', 'уд', 'science house', 'A', 'b', 'B', 'big'];
  const ties = tableFor('ties', ['from_id', 'to_id', 'wave'], ...written.map((from) => [from, 'B', '1']));
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['AWARD', 'a', 'lead'],
  );
  const { dataset } = readDataset([named, initiatives(), joining, ties]);
  expect(dataset?.ties.map(({ fromId }) => fromId)).toEqual(['a', 'a', 'a', 'a', 'a', 'a', 'b', 'B', 'B']);
  expect(dataset?.participations[0].initiativeId).toBe('award');
});

test('a source that is not listed is a warning and kept; without a list there is one note', () => {
  const citing = participations(['source_id'], ['S1'], ['S3']);
  const listing = initiatives(['source_ids'], ['S1|s2; S4']);
  expect(issuesOf(tables(citing, listing, tableFor('sources', ['id'], ['S1'], ['S2'])))).toEqual([
    issue('unknown-source', ['initiatives', 2, 'source_ids'], 'S4', { nearest: ['S1', 'S2'] }),
    issue('unknown-source', ['participations', 3, 'source_id'], 'S3', { nearest: ['S1', 'S2'] }),
  ]);
  expect(issuesOf(tables(citing, listing))).toEqual([
    issue('no-sources-sheet', ['sources', null, null], null, { count: 5 }),
  ]);
  const { dataset } = readDataset(tables(citing, listing, tableFor('sources', ['id'], ['S1'], ['S2'])));
  expect(dataset?.initiatives[0].sourceIds).toEqual(['S1', 'S2', 'S4']);
  expect(dataset?.participations[1].sourceId).toBe('S3');
});
