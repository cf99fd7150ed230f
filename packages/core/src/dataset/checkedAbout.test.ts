import { expect, test } from 'vitest';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';
import { issue, issuesOf, tables } from '../testSupport/smallCommunity.ts';

test('about: keys once, as_of a date, synthetic yes or no, further columns kept', () => {
  const good = tableFor(
    'about',
    ['key', 'value', 'by'],
    ['As of', '27.10.2023', 'me'],
    ['synthetic', 'yes', null],
    ['empty', null, null],
  );
  expect(readDataset(tables(good)).dataset?.about).toEqual([
    { name: 'As of', value: '2023-10-27', attributes: [{ name: 'by', value: 'me' }] },
    { name: 'synthetic', value: 'yes', attributes: [] },
    { name: 'empty', value: null, attributes: [] },
  ]);
  expect(
    issuesOf(
      tables(
        tableFor(
          'about',
          ['key', 'value'],
          ['as_of', 'today'],
          ['synthetic', 'unknown'],
          ['title', 'A'],
          ['Title', 'B'],
        ),
      ),
    ),
  ).toEqual([
    issue('bad-date', ['about', 2, 'value'], 'today'),
    issue('value-not-allowed', ['about', 3, 'value'], 'unknown', { allowed: ['yes', 'no'], nearest: [] }),
    issue('repeated-key', ['about', 5, 'key'], 'Title', { firstRow: 4 }),
  ]);
});
