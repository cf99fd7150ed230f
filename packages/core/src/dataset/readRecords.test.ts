import { expect, test } from 'vitest';
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

test('ids and names are required, other required cells too', () => {
  const missing = tableFor(
    'organisations',
    ['id', 'name', 'facilitator'],
    [null, 'UNDP', 'yes'],
    ['ngo', ' '],
  );
  expect(readDataset([missing, initiatives(), participations()]).issues).toEqual([
    issue('missing-id', ['organisations', 2, 'id'], null),
    issue('missing-name', ['organisations', 3, 'name'], null, { id: 'ngo' }),
    issue('unknown-reference', ['participations', 2, 'organisation_id'], 'undp', {
      target: 'organisations',
      nearest: [],
    }),
  ]);
  expect(
    issuesOf(tables(tableFor('capacities', ['organisation_id', 'term', 'direction'], ['ngo', '', null]))),
  ).toEqual([
    issue('missing-value', ['capacities', 2, 'term'], null),
    issue('missing-value', ['capacities', 2, 'direction'], null),
  ]);
});

test('a cell of more than 100,000 characters is an error, in unknown columns too', () => {
  const long = 'x'.repeat(100_001);
  const shown = 'x'.repeat(200);
  const parameters = { length: 100_001, limit: 100_000 };
  expect(issuesOf(tables(initiatives(['description', 'Remarks'], [long, long])))).toEqual([
    issue('unknown-column', ['initiatives', null, 'Remarks'], 'Remarks', { nearest: [] }),
    issue('text-too-long', ['initiatives', 2, 'description'], shown, parameters),
    issue('text-too-long', ['initiatives', 2, 'Remarks'], shown, parameters),
  ]);
  expect(issuesOf(tables(initiatives(['description'], [long.slice(1)])))).toEqual([]);
});

test('contact data are told without repeating them, in every text and in unknown sheets', () => {
  const input = tables(
    organisations(['Contact person', 'remarks'], ['A. B.', 'call 0555 12 34 56']),
    initiatives(['description'], ['mail to info@example.org']),
    tableFor('People', ['Phone'], ['0555 12 34 56']),
  );
  expect(issuesOf(input)).toEqual([
    issue('contact-column', ['organisations', null, 'Contact person'], 'Contact person'),
    issue('unknown-column', ['organisations', null, 'Contact person'], 'Contact person', { nearest: [] }),
    issue('unknown-column', ['organisations', null, 'remarks'], 'remarks', { nearest: [] }),
    issue('contact-data', ['organisations', 2, 'remarks'], null, { kind: 'telephone' }),
    issue('contact-data', ['initiatives', 2, 'description'], null, { kind: 'email' }),
    issue('unknown-sheet', ['People', null, null], 'People'),
    issue('contact-column', ['People', null, 'Phone'], 'Phone'),
    issue('contact-data', ['People', 2, 'Phone'], null, { kind: 'telephone' }),
  ]);
});

test('an id may look like a telephone number', () => {
  const ids = tableFor(
    'organisations',
    ['id', 'name', 'facilitator', 'part_of'],
    ['0555123456', 'UNDP', 'yes', null],
    ['ngo', 'NGO', null, '0555123456'],
  );
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['award', '0555123456', 'lead'],
  );
  expect(issuesOf([ids, initiatives(), joining])).toEqual([]);
});
