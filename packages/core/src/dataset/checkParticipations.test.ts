import { expect, test } from 'vitest';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';
import { initiatives, issue, issuesOf, participations, tables } from '../testSupport/smallCommunity.ts';

test('the same participation twice, and one outside its initiative, are warnings', () => {
  const joining = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role', 'start', 'end'],
    ['award', 'undp', 'lead', '2023', null],
    ['Award', 'UNDP', 'lead', null, null],
    ['award', 'undp', 'host', '2022-12', null],
    ['award', 'ngo', 'partner', '2023', '1.2024'],
    ['award', 'ngo', 'host', '2023', '2023-12'],
  );
  const outside = { id: 'award', start: '2023', end: '2023' };
  expect(issuesOf(tables(initiatives(['start', 'kind'], ['2023', 'award']), joining))).toEqual([
    issue('repeated-participation', ['participations', 3, null], null, { firstRow: 2 }),
    issue('participation-outside-initiative', ['participations', 4, 'start'], '2022-12', outside),
    issue('participation-outside-initiative', ['participations', 5, 'end'], '1.2024', outside),
  ]);
  const running = { id: 'award', start: '2023', end: '' };
  expect(
    issuesOf(
      tables(
        initiatives(['start', 'kind'], ['2023', 'project']),
        participations(['start'], ['2022'], ['2030']),
      ),
    ),
  ).toEqual([issue('participation-outside-initiative', ['participations', 2, 'start'], '2022', running)]);
});

test('an initiative without participations is a warning, an organisation without any is kept', () => {
  const two = tableFor('initiatives', ['id', 'name'], ['award', 'Award'], ['empty', 'Empty']);
  const one = tableFor(
    'participations',
    ['initiative_id', 'organisation_id', 'role'],
    ['award', 'undp', 'lead'],
  );
  expect(issuesOf(tables(two, one))).toEqual([
    issue('initiative-without-participations', ['initiatives', 3, 'id'], 'empty'),
  ]);
  expect(readDataset(tables(two, one)).dataset?.organisations.map(({ id }) => id)).toEqual(['undp', 'ngo']);
});
