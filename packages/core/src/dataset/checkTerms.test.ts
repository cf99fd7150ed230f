import { expect, test } from 'vitest';
import { tableFor } from './tableFor.ts';
import { issue, issuesOf, tables } from '../testSupport/smallCommunity.ts';

test('terms stand once, and their dimension is a column', () => {
  const terms = tableFor(
    'terms',
    ['dimension', 'code'],
    ['region', 'Naryn'],
    ['Region', 'Naryn'],
    ['regions', 'Osh'],
    ['regions', 'Talas'],
  );
  expect(issuesOf(tables(terms))).toEqual([
    issue('duplicate-term', ['terms', 3, 'code'], 'Naryn', { dimension: 'Region', firstRow: 2 }),
    issue('dimension-without-column', ['terms', 4, 'dimension'], 'regions', { nearest: ['region'] }),
  ]);
});
