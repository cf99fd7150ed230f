import { expect, test } from 'vitest';
import { initiativeKinds } from './initiative.ts';
import { introductionStatuses } from './introduction.ts';
import { roles } from './participation.ts';
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

test('dates are read in every form; others are errors', () => {
  const { dataset } = readDataset(
    tables(
      initiatives(['start', 'end'], [2023, '27.10.2023']),
      participations(['start', 'end'], ['10.2023', '2023-10-27']),
    ),
  );
  expect(dataset?.initiatives[0]).toMatchObject({ start: '2023', end: '2023-10-27' });
  expect(dataset?.participations[0]).toMatchObject({ start: '2023-10', end: '2023-10-27' });
  expect(issuesOf(tables(initiatives(['start', 'end'], ['soon', '2023-02-30'])))).toEqual([
    issue('bad-date', ['initiatives', 2, 'start'], 'soon'),
    issue('bad-date', ['initiatives', 2, 'end'], '2023-02-30'),
  ]);
});

test('dropped times are noted once a column', () => {
  expect(issuesOf(tables(participations(['start'], ['2023-10-27T00:00:00Z'], ['2023-10-28 09:00'])))).toEqual(
    [issue('time-dropped', ['participations', 2, 'start'], '2023-10-27T00:00:00Z', { count: 2 })],
  );
});

test('values of closed lists are folded, others are errors with the nearest', () => {
  const folded = participations();
  const technical = { ...folded, rows: [{ row: 2, cells: ['award', 'ngo', ' Technical Partner'] }] };
  expect(readDataset(tables(technical)).dataset?.participations[0].role).toBe('technical-partner');
  const allowed = [...roles];
  const wrong = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['award', 'ngo', 'partnr'],
    ['award', 'undp', 'zzz'],
  );
  expect(issuesOf(tables(wrong))).toEqual([
    issue('value-not-allowed', ['participations', 2, 'role'], 'partnr', { allowed, nearest: ['partner'] }),
    issue('value-not-allowed', ['participations', 3, 'role'], 'zzz', { allowed, nearest: [] }),
  ]);
});

test.each([
  [initiatives(['kind'], ['evnt']), 'kind', 'evnt', [...initiativeKinds], ['event']],
  [organisations(['member'], ['yess']), 'member', 'yess', ['yes', 'no', 'unknown'], ['yes']],
  [
    tableFor('ties', ['from_id', 'to_id', 'directed'], ['ngo', 'undp', 'unknown']),
    'directed',
    'unknown',
    ['yes', 'no'],
    [],
  ],
  [
    tableFor('introductions', ['list_id', 'from_id', 'to_id', 'status'], ['1', 'ngo', 'undp', 'ofered']),
    'status',
    'ofered',
    [...introductionStatuses],
    ['offered'],
  ],
  [
    tableFor('capacities', ['organisation_id', 'term', 'direction'], ['ngo', 'space', 'needs']),
    'direction',
    'needs',
    ['need', 'offer'],
    ['need'],
  ],
])('a wrong value of a closed list: %#', (table, column, found, allowed, nearest) => {
  expect(issuesOf(tables(table))).toEqual([
    issue('value-not-allowed', [table.name, 2, column], found, { allowed, nearest }),
  ]);
});
