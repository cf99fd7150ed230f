import { expect, test } from 'vitest';
import type { Capacity } from '../../dataset/capacity.ts';
import { buildNetwork } from '../../network/build.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
import { matchNeeds } from './matchNeeds.ts';

const capacity = (
  organisationId: string,
  term: string,
  direction: Capacity['direction'],
  amount: number,
  wave: string | null = null,
): Capacity => ({ organisationId, term, direction, amount, wave, attributes: [] });

const organisations = [
  { id: 'school', needs: ['laboratory', 'mentors'], regions: ['Naryn'] },
  { id: 'college', needs: ['mentors'], regions: ['Osh'] },
  { id: 'company', offers: ['mentors', 'money'], regions: ['Osh'] },
  { id: 'union', offers: ['mentors'], regions: ['Naryn'] },
];

test('each need counts 1 without capacities, and the nearer pairs are matched', () => {
  const network = buildNetwork(
    datasetOf({ organisations, participations: ['x: school company', 'y: college union'] }),
  );
  const found = matchNeeds(network);
  // Both ways match two units; partners first, although the others share a region.
  expect(found.matches.map(({ from, to, amount, distance }) => [from, to, amount, distance])).toEqual([
    ['union', 'college', 1, 1],
    ['company', 'school', 1, 1],
  ]);
  expect(found.unmet).toEqual([{ term: 'laboratory', id: 'school', amount: 1, reason: 'nobody-offers' }]);
  expect(found.unused).toEqual([{ term: 'money', id: 'company', amount: 1, reason: 'nobody-needs' }]);
  expect(found).toMatchObject({ needed: 3, offered: 3, matched: 2, capacities: 'none' });
});

test('without ties the same region decides, and common partners are named', () => {
  const apart = matchNeeds(buildNetwork(datasetOf({ organisations })));
  expect(apart.matches.map(({ from, to, regions }) => [from, to, regions])).toEqual([
    ['company', 'college', ['Osh']],
    ['union', 'school', ['Naryn']],
  ]);
  const joined = buildNetwork(
    datasetOf({ organisations, participations: ['x: school between', 'y: union between'] }),
  );
  expect(matchNeeds(joined).matches.at(-1)).toMatchObject({
    from: 'union',
    to: 'school',
    distance: 2,
    commonPartners: ['between'],
  });
});

test('capacities: the last wave counts, one can serve several, and what is left says why', () => {
  const dataset = datasetOf({
    organisations,
    capacities: [
      capacity('company', 'mentors', 'offer', 9, '2022'),
      capacity('company', 'mentors', 'offer', 3, '2023'),
      capacity('union', 'mentors', 'offer', 0),
      capacity('school', 'mentors', 'need', 2),
      capacity('college', 'mentors', 'need', 4),
    ],
  });
  const found = matchNeeds(buildNetwork(dataset));
  expect(found.matches.map(({ from, to, amount }) => [from, to, amount])).toEqual([
    ['company', 'college', 3],
  ]);
  expect(found.unmet).toContainEqual({
    term: 'mentors',
    id: 'school',
    amount: 2,
    reason: 'offered-too-little',
  });
  expect(found.unmet).toContainEqual({
    term: 'mentors',
    id: 'college',
    amount: 1,
    reason: 'offered-too-little',
  });
  expect(found.capacities).toBe('some');
});

test('a parent is never matched with its part, nor an organisation with itself', () => {
  const dataset = datasetOf({
    organisations: [
      { id: 'ministry', offers: ['money'] },
      { id: 'agency', partOf: 'ministry', needs: ['money'] },
      { id: 'alone', needs: ['rooms'], offers: ['rooms'] },
    ],
  });
  const found = matchNeeds(buildNetwork(dataset));
  expect(found.matches).toEqual([]);
  expect(found.unmet.map(({ id, reason }) => [id, reason])).toEqual([
    ['agency', 'only-within-family'],
    ['alone', 'nobody-offers'],
  ]);
});

test('the facilitator and organisations outside are left out unless asked for', () => {
  const dataset = datasetOf({
    organisations: [
      { id: 'hub', facilitator: true, offers: ['money'] },
      { id: 'guest', member: 'no', offers: ['rooms'] },
      { id: 'school', needs: ['money', 'rooms'] },
    ],
  });
  const network = buildNetwork(dataset);
  const found = matchNeeds(network);
  expect(found.matches).toEqual([]);
  expect(found.excluded).toEqual([
    { id: 'guest', reason: 'outside-community' },
    { id: 'hub', reason: 'facilitator' },
  ]);
  const asked = matchNeeds(network, { includeFacilitator: true, includeOutside: true });
  expect(asked.matches.map(({ from }) => from)).toEqual(['hub', 'guest']);
});

test('the order of rows does not matter, and nothing needed matches nothing', () => {
  const dataset = datasetOf({ organisations, participations: ['x: school company college union'] });
  const reversed = { ...dataset, organisations: dataset.organisations.toReversed() };
  expect(matchNeeds(buildNetwork(reversed))).toEqual(matchNeeds(buildNetwork(dataset)));
  expect(matchNeeds(buildNetwork(datasetOf({ organisations: ['a'] })))).toMatchObject({
    matches: [],
    capacities: 'none',
  });
});
