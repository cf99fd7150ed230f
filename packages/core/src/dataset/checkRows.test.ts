import { expect, test } from 'vitest';
import { tableFor } from './tableFor.ts';
import { initiatives, issue, issuesOf, tables } from '../testSupport/smallCommunity.ts';

test('ids are unique in their sheet', () => {
  const twice = tableFor(
    'organisations',
    ['id', 'name', 'facilitator'],
    ['undp', 'UNDP', 'yes'],
    ['ngo', 'Women in Code'],
    [' ngo ', 'Another'],
  );
  expect(issuesOf(tables(twice))).toEqual([
    issue('duplicate-id', ['organisations', 4, 'id'], 'ngo', { firstRow: 3 }),
  ]);
  expect(issuesOf(tables(tableFor('sources', ['id'], ['S1'], ['S1'])))).toEqual([
    issue('duplicate-id', ['sources', 3, 'id'], 'S1', { firstRow: 2 }),
  ]);
});

test('an id that no list could name is a warning', () => {
  expect(issuesOf(tables(tableFor('sources', ['id'], ['S1|S2'])))).toEqual([
    issue('separator-in-id', ['sources', 2, 'id'], 'S1|S2'),
  ]);
});

test('an end surely before its start is an error, a doubtful one is not', () => {
  expect(issuesOf(tables(initiatives(['start', 'end'], ['2023-05', '2023'])))).toEqual([]);
  expect(issuesOf(tables(initiatives(['start', 'end'], ['2023-05', '2023-04-30'])))).toEqual([
    issue('end-before-start', ['initiatives', 2, 'end'], '2023-04-30', { start: '2023-05' }),
  ]);
  const ties = tableFor('ties', ['from_id', 'to_id', 'start', 'end'], ['ngo', 'undp', '2023', '2022']);
  expect(issuesOf(tables(ties))).toEqual([
    issue('end-before-start', ['ties', 2, 'end'], '2022', { start: '2023' }),
  ]);
});

test('what is wrong only beside another cell is shown as it was written', () => {
  const written = tableFor(
    'ties',
    ['from_id', 'to_id', 'start', 'end', 'strength'],
    ['ngo', 'undp', '10.10.2023', '1/9/2023', '-0,50'],
  );
  expect(issuesOf(tables(written))).toEqual([
    issue('end-before-start', ['ties', 2, 'end'], '1/9/2023', { start: '10.10.2023' }),
    issue('not-positive', ['ties', 2, 'strength'], '-0,50'),
  ]);
});

test('numbers must be numbers, strengths above zero, amounts not below it', () => {
  const ties = tableFor(
    'ties',
    ['from_id', 'to_id', 'strength'],
    ...['strong', 0, '-1', '0,5', 2, Infinity].map((strength) => ['ngo', 'undp', strength]),
  );
  expect(issuesOf(tables(ties))).toEqual([
    issue('bad-number', ['ties', 2, 'strength'], 'strong'),
    issue('not-positive', ['ties', 3, 'strength'], '0'),
    issue('not-positive', ['ties', 4, 'strength'], '-1'),
    issue('bad-number', ['ties', 7, 'strength'], 'Infinity'),
  ]);
  const capacities = tableFor(
    'capacities',
    ['organisation_id', 'term', 'direction', 'amount'],
    ['ngo', 'space', 'offer', -2],
    ['ngo', 'time', 'offer', 0],
  );
  expect(issuesOf(tables(capacities))).toEqual([issue('negative-number', ['capacities', 2, 'amount'], '-2')]);
});

test('a tie of an organisation to itself is a warning', () => {
  expect(issuesOf(tables(tableFor('ties', ['from_id', 'to_id'], ['ngo', 'Women in Code'])))).toEqual([
    issue('self-tie', ['ties', 2, 'to_id'], 'Women in Code'),
  ]);
});
