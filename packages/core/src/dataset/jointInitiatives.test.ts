import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import { jointInitiatives } from './jointInitiatives.ts';
import { readDataset } from './readDataset.ts';
import { tableFor } from './tableFor.ts';

type Row = readonly [initiative: string, organisation: string, role: string];

/** `undp` is the facilitator; the others are members, not, or perhaps, by their first letter (m, n, u). */
function community(rows: readonly Row[], facilitatorMember = 'yes', known = true): Dataset {
  const membership = (id: string): string =>
    id === 'undp'
      ? facilitatorMember
      : !known || id.startsWith('u')
        ? 'unknown'
        : id.startsWith('m')
          ? 'yes'
          : 'no';
  const { dataset } = readDataset([
    tableFor(
      'organisations',
      ['id', 'name', 'member', 'facilitator'],
      ...['undp', 'm1', 'm2', 'n1', 'u1', 'u2'].map((id) => [id, id, membership(id), id === 'undp']),
    ),
    tableFor('initiatives', ['id', 'name'], ...[...new Set(rows.map(([id]) => id))].map((id) => [id, id])),
    tableFor('participations', ['initiative_id', 'organisation_id', 'role'], ...rows),
  ]);
  if (dataset === null) throw new Error('The tables of this test have an error.');
  return dataset;
}

test('two members in collaboration roles make an initiative joint', () => {
  const rows: readonly Row[] = [
    ['joint', 'm1', 'lead'],
    ['joint', 'm2', 'funder'],
    ['leaderless', 'm1', 'host'],
    ['leaderless', 'm2', 'partner'],
    ['attended', 'm1', 'lead'],
    ['attended', 'm2', 'participant'],
    ['alone', 'm1', 'lead'],
    ['alone', 'm1', 'host'],
    ['outsider', 'm1', 'lead'],
    ['outsider', 'n1', 'partner'],
  ];
  expect(jointInitiatives(community(rows))).toEqual({
    ids: ['joint', 'leaderless'],
    reason: null,
    possibleIds: [],
  });
});

test('an initiative that the facilitator leads alone is not joint', () => {
  const rows: readonly Row[] = [
    ['convened', 'undp', 'convener'],
    ['convened', 'm1', 'partner'],
    ['convened', 'm2', 'partner'],
    ['shared', 'undp', 'lead'],
    ['shared', 'n1', 'convener'],
    ['shared', 'm1', 'partner'],
    ['shared', 'm2', 'partner'],
  ];
  expect(jointInitiatives(community(rows)).ids).toEqual(['shared']);
});

test('the facilitator counts as one of the two when it is a member', () => {
  const rows: readonly Row[] = [
    ['i', 'm1', 'lead'],
    ['i', 'undp', 'funder'],
  ];
  expect(jointInitiatives(community(rows, 'yes')).ids).toEqual(['i']);
  expect(jointInitiatives(community(rows, 'no')).ids).toEqual([]);
});

test('unknown memberships say what would be possible', () => {
  const rows: readonly Row[] = [
    ['a', 'm1', 'lead'],
    ['a', 'u1', 'partner'],
    ['b', 'u1', 'lead'],
    ['b', 'u2', 'partner'],
    ['c', 'undp', 'lead'],
    ['c', 'u1', 'partner'],
    ['d', 'u1', 'lead'],
    ['d', 'n1', 'partner'],
  ];
  expect(jointInitiatives(community(rows))).toEqual({ ids: [], reason: null, possibleIds: ['a', 'b'] });
});

test('without any known member nothing can be said', () => {
  const rows: readonly Row[] = [
    ['i', 'm1', 'lead'],
    ['i', 'm2', 'partner'],
  ];
  expect(jointInitiatives(community(rows, 'unknown', false))).toEqual({
    ids: null,
    reason: 'membership-unknown',
    possibleIds: ['i'],
  });
});

test('known to have no members is known: none', () => {
  const rows: readonly Row[] = [
    ['i', 'n1', 'lead'],
    ['i', 'undp', 'partner'],
  ];
  const dataset = community(rows, 'no');
  const nobody = { ...dataset, organisations: dataset.organisations.filter(({ member }) => member === 'no') };
  expect(jointInitiatives(nobody)).toEqual({ ids: [], reason: null, possibleIds: [] });
});
