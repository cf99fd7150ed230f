import { expect, test } from 'vitest';
import { blankInitiative, blankOrganisation, blankParticipation, blankTie, emptyDataset } from './blank.ts';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';

const { dataset } = readDataset([
  tableFor('organisations', ['id', 'name'], ['undp', 'UNDP'], ['ngo', 'Women in Code']),
  tableFor('initiatives', ['id', 'name'], ['award', 'Award']),
  tableFor('participations', ['initiative_id', 'organisation_id', 'role'], ['award', 'ngo', 'partner']),
  tableFor('ties', ['from_id', 'to_id'], ['undp', 'ngo']),
]);

test('a blank row is what the reader makes of a row whose other cells are empty', () => {
  expect(dataset?.organisations[1]).toEqual({ ...blankOrganisation, id: 'ngo', name: 'Women in Code' });
  expect(dataset?.initiatives).toEqual([{ ...blankInitiative, id: 'award', name: 'Award' }]);
  expect(dataset?.participations).toEqual([
    { ...blankParticipation, initiativeId: 'award', organisationId: 'ngo', role: 'partner' },
  ]);
  expect(dataset?.ties).toEqual([{ ...blankTie, fromId: 'undp', toId: 'ngo' }]);
});

test('an empty dataset has every sheet that a read one has, and nothing in it', () => {
  expect(Object.keys(emptyDataset).toSorted()).toEqual(Object.keys(dataset ?? {}).toSorted());
  expect(Object.values(emptyDataset).every((rows) => Array.isArray(rows) && rows.length === 0)).toBe(true);
});
