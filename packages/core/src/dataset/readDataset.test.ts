import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueCodes } from './issueCodes.ts';
import type { IssueCode } from './issueCodes.ts';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';
import {
  initiatives,
  issuesOf,
  organisations,
  participations,
  tables,
  regions,
} from '../testSupport/smallCommunity.ts';
import type { Cells } from '../testSupport/smallCommunity.ts';

test('the small community has no issue', () => {
  expect(issuesOf(tables())).toEqual([]);
});

test('hostile ids and headers are data like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', '=cmd|calc', '<img onerror=alert(1)>'];
  const hostile = tableFor(
    'organisations',
    ['id', 'name', 'facilitator', '__proto__', 'constructor'],
    ...names.map((name) => [name, name, 'yes', name, name]),
  );
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ...names.map((name) => ['award', name, 'lead']),
  );
  const { dataset } = readDataset([hostile, initiatives(), joining]);
  expect(dataset?.organisations.map(({ id }) => id)).toEqual(names);
  expect(dataset?.organisations[0].attributes).toEqual([
    { name: '__proto__', value: '__proto__' },
    { name: 'constructor', value: '__proto__' },
  ]);
  expect(dataset?.participations.map(({ organisationId }) => organisationId)).toEqual(names);
});

test('issues stand by sheet, row and column, whatever the order of the tables', () => {
  const input = tables(
    organisations(['joined', 'member'], ['x', 'y'], ['z', 'no']),
    initiatives(['start'], ['?']),
    participations(['start', 'end'], [null, '?'], ['?', '?']),
    tableFor('other', ['a'], ['b']),
  );
  const places = [
    ['organisations', 2, 'joined'],
    ['organisations', 2, 'member'],
    ['organisations', 3, 'joined'],
    ['initiatives', 2, 'start'],
    ['participations', 2, 'end'],
    ['participations', 3, 'start'],
    ['participations', 3, 'end'],
    ['other', null, null],
  ];
  for (const order of [input, [...input].reverse()]) {
    expect(readDataset(order).issues.map(({ sheet, row, column }) => [sheet, row, column])).toEqual(places);
  }
});

test('every code of the list is reported by a test of this folder', () => {
  const folder = new URL('.', import.meta.url);
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const written = tests.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const unused = Object.keys(issueCodes).filter((code) => !written.includes(`issue('${code}'`));
  expect(unused).toEqual([]);
});

test('a hundred thousand rows full of mistakes are read in one pass each', () => {
  const rows = Array.from({ length: 100_000 }, (_, k): Cells => [
    `o${k}`,
    `Organisation ${k}`,
    `o${k + 1}`,
    `Narym ${k}`,
  ]);
  const big = tableFor('organisations', ['id', 'name', 'part_of', 'region'], ...rows);
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ...rows.map(([id]): Cells => ['award', `no ${id}`, 'leed']),
  );
  const { issues } = readDataset([big, initiatives(), joining, regions]);
  const count = (code: IssueCode): number => issues.filter((issue) => issue.code === code).length;
  expect(count('unknown-reference')).toBe(100_001);
  expect(count('value-not-allowed')).toBe(100_000);
  expect(count('value-not-expected')).toBe(100_000);
  expect(count('part-of-cycle')).toBe(0);
});
