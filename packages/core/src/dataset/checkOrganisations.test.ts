import { expect, test } from 'vitest';
import { tableFor } from './tableFor.ts';
import { issue, issuesOf, organisations, tables } from '../testSupport/smallCommunity.ts';

test('nobody leaves before joining', () => {
  expect(issuesOf(tables(organisations(['joined', 'left'], ['1.2.2023', 2022])))).toEqual([
    issue('left-before-joined', ['organisations', 2, 'left'], '2022', { joined: '1.2.2023' }),
  ]);
});

test('a circle of parts is one error; what hangs on it is none', () => {
  const circle = tableFor(
    'organisations',
    ['id', 'name', 'part_of', 'facilitator'],
    ['undp', 'UNDP', 'b', 'yes'],
    ['ngo', 'NGO', 'ngo', null],
    ['c', 'C', ' A', null],
    ['a', 'A', 'b', null],
    ['b', 'B', 'c', null],
  );
  expect(issuesOf(tables(circle))).toEqual([
    issue('part-of-cycle', ['organisations', 3, 'part_of'], 'ngo', { cycle: ['ngo'] }),
    issue('part-of-cycle', ['organisations', 4, 'part_of'], ' A', { cycle: ['c', 'a', 'b'] }),
  ]);
});

test('organisations of one name are a warning', () => {
  const same = tableFor(
    'organisations',
    ['id', 'name', 'facilitator'],
    ['undp', 'Ёлка', 'yes'],
    ['ngo', '«елка»', null],
  );
  expect(issuesOf(tables(same))).toEqual([
    issue('same-name', ['organisations', 3, 'name'], '«елка»', { id: 'undp', firstRow: 2 }),
  ]);
});

test('a community without a facilitator is noted', () => {
  const nobody = tableFor(
    'organisations',
    ['id', 'name', 'Facilitator'],
    ['undp', 'UNDP', 'no'],
    ['ngo', 'NGO', null],
  );
  expect(issuesOf(tables(nobody))).toEqual([
    issue('no-facilitator', ['organisations', null, 'Facilitator'], null),
  ]);
});
