import { expect, test } from 'vitest';
import { datasetOf, introduction } from '../testSupport/datasetOf.ts';
import { mergeParts, topmostParents } from './mergeParts.ts';

const parents = (...pairs: readonly (readonly [id: string, partOf: string | null])[]): unknown => {
  const { organisations } = datasetOf({ organisations: pairs.map(([id, partOf]) => ({ id, partOf })) });
  return Object.fromEntries(topmostParents(organisations));
};

test('the topmost parent is followed over every level, as far as the data hold it', () => {
  expect(
    parents(['lab', 'faculty'], ['faculty', 'university'], ['university', null], ['alone', null]),
  ).toEqual({
    lab: 'university',
    faculty: 'university',
    university: 'university',
    alone: 'alone',
  });
  expect(parents(['lab', 'nowhere'])).toEqual({ lab: 'lab' });
});

test('a circle of parents ends', () => {
  expect(parents(['a', 'b'], ['b', 'a'])).toEqual({ a: 'b', b: 'a' });
  expect(parents(['a', 'a'])).toEqual({ a: 'a' });
});

const dataset = datasetOf({
  organisations: [
    {
      id: 'lab',
      name: 'Laboratory',
      partOf: 'university',
      aliases: ['Lab 1'],
      types: ['institute', 'university'],
      regions: ['Naryn'],
      member: 'yes',
      facilitator: true,
      joined: '2021',
      left: '2022',
      needs: ['mentors'],
    },
    {
      id: 'university',
      name: 'University',
      aliases: ['Uni'],
      types: ['university'],
      regions: ['Osh'],
      member: 'no',
      joined: '2022-05',
      left: '2022-03',
      offers: ['rooms'],
    },
    { id: 'school', joined: '2020' },
  ],
  participations: ['camp: lab school', 'fair: university'],
  ties: [
    { fromId: 'school', toId: 'lab', reportedBy: 'lab' },
    { fromId: 'lab', toId: 'university' },
  ],
  capacities: [
    { organisationId: 'lab', term: 'rooms', direction: 'offer', amount: 2, wave: null, attributes: [] },
  ],
  introductions: [introduction({ fromId: 'school', toId: 'lab', convenerId: 'lab' })],
});

test('the parent keeps its id and names and takes over what its parts have', () => {
  const [university, school] = mergeParts(dataset).organisations;
  expect(university).toMatchObject({
    id: 'university',
    name: 'University',
    partOf: null,
    aliases: ['Uni', 'Laboratory', 'Lab 1'],
    types: ['university', 'institute'],
    regions: ['Osh', 'Naryn'],
    member: 'yes',
    facilitator: true,
    joined: '2021',
    // 2022 may end in December.
    left: '2022',
    needs: ['mentors'],
    offers: ['rooms'],
  });
  expect(school).toEqual(dataset.organisations[2]);
});

test('a family is gone only when all of it is, and of unknown membership where nobody is a member', () => {
  const organisations = [
    { id: 'p', left: '2022', member: 'no' },
    { id: 'q', partOf: 'p', member: 'unknown' },
  ] as const;
  expect(mergeParts(datasetOf({ organisations })).organisations).toMatchObject([
    { id: 'p', left: null, member: 'unknown', joined: null },
  ]);
});

test('every row speaks of the parent; ties inside the family vanish', () => {
  const merged = mergeParts(dataset);
  expect(
    merged.participations.map(({ initiativeId, organisationId }) => [initiativeId, organisationId]),
  ).toEqual([
    ['camp', 'university'],
    ['camp', 'school'],
    ['fair', 'university'],
  ]);
  expect(merged.ties).toEqual([{ ...dataset.ties[0], toId: 'university', reportedBy: 'university' }]);
  expect(merged.capacities).toEqual([{ ...dataset.capacities[0], organisationId: 'university' }]);
  expect(merged.introductions).toEqual([
    { ...dataset.introductions[0], toId: 'university', convenerId: 'university' },
  ]);
});
