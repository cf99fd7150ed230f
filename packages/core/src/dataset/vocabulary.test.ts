import { expect, test } from 'vitest';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';
import { issue, issuesOf, organisations, tables, regions } from '../testSupport/smallCommunity.ts';

test('aliases and labels become codes, unexpected values are warnings and kept', () => {
  const input = tables(
    regions,
    organisations(['country', 'region'], ['KG', 'ош|osh CITY|нарынская область'], ['', 'Chuu|Talas']),
  );
  expect(issuesOf(input)).toEqual([
    issue('value-not-expected', ['organisations', 3, 'region'], 'Chuu', {
      dimension: 'region',
      nearest: ['Chui'],
    }),
    issue('value-not-expected', ['organisations', 3, 'region'], 'Talas', {
      dimension: 'region',
      nearest: [],
    }),
  ]);
  const read = readDataset(input).dataset?.organisations.map(({ regions }) => regions);
  expect(read).toEqual([
    ['Osh city', 'Naryn'],
    ['Chuu', 'Talas'],
  ]);
});

test('terms of one country say nothing about regions of another', () => {
  const country = tableFor(
    'terms',
    ['dimension', 'code', 'aliases'],
    ['country', 'KG', 'Kyrgyzstan'],
    ['country', 'KZ', null],
  );
  const terms = tableFor(
    'terms',
    ['dimension', 'code', 'parent', 'aliases'],
    ...country.rows.map(({ cells }) => [cells[0], cells[1], null, cells[2]]),
    ['region', 'Naryn', 'KG', null],
  );
  expect(
    issuesOf(tables(terms, organisations(['country', 'region'], ['Kyrgyzstan', 'Astana'], ['KZ', 'Astana']))),
  ).toEqual([
    issue('value-not-expected', ['organisations', 2, 'region'], 'Astana', {
      dimension: 'region',
      nearest: [],
    }),
  ]);
});

test('an alias of two terms is not clear and is left as it is', () => {
  const terms = tableFor(
    'terms',
    ['dimension', 'code', 'aliases'],
    ['region', 'Osh city', 'Osh'],
    ['region', 'Osh region', 'Osh'],
  );
  expect(issuesOf(tables(terms, organisations(['region'], ['osh'])))).toEqual([
    issue('value-not-expected', ['organisations', 2, 'region'], 'osh', {
      dimension: 'region',
      nearest: ['Osh city', 'Osh region'],
    }),
  ]);
});

test('terms can describe a column that the model does not know, and needs and offers of capacities', () => {
  const terms = tableFor(
    'terms',
    ['dimension', 'code', 'aliases'],
    ['Sector', 'it', 'ИТ'],
    ['needs', 'space', 'room'],
    ['offers', 'time', null],
  );
  const input = tables(
    terms,
    organisations(['sector'], ['ИТ|agro'], ['it']),
    tableFor(
      'capacities',
      ['organisation_id', 'term', 'direction'],
      ['ngo', 'Room', 'need'],
      ['ngo', 'space', 'offer'],
    ),
  );
  expect(issuesOf(input)).toEqual([
    issue('unknown-column', ['organisations', null, 'sector'], 'sector', { nearest: [] }),
    issue('value-not-expected', ['organisations', 2, 'sector'], 'agro', { dimension: 'sector', nearest: [] }),
    issue('value-not-expected', ['capacities', 3, 'term'], 'space', { dimension: 'offers', nearest: [] }),
  ]);
  const { dataset } = readDataset(input);
  expect(dataset?.organisations.map(({ attributes }) => attributes[0].value)).toEqual(['it|agro', 'it']);
  expect(dataset?.capacities.map(({ term }) => term)).toEqual(['space', 'space']);
});
