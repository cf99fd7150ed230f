import { expect, test } from 'vitest';
import type { Organisation } from '../dataset/organisation.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import type { Gap } from './gap.ts';
import { needBalances, unmetNeedGaps } from './unmetNeeds.ts';

const capacity = (
  organisationId: string,
  direction: 'need' | 'offer',
  amount: number | null,
  wave: string | null = null,
) => ({ organisationId, term: 'mentors', direction, amount, wave, attributes: [] });

test('amounts of the last wave; without one an organisation counts 1', () => {
  const network = buildNetwork(
    datasetOf({
      organisations: [
        { id: 'a', needs: ['mentors'] },
        { id: 'b', needs: ['mentors'] },
        { id: 'c', offers: ['mentors'] },
      ],
      capacities: [
        capacity('a', 'need', 7, '2023'),
        capacity('a', 'need', 3, '2022'),
        capacity('c', 'offer', 4),
      ],
    }),
  );
  const balances = needBalances(network);
  expect(balances).toEqual([
    {
      term: 'mentors',
      needing: ['a', 'b'],
      offering: ['c'],
      needed: 7 + 1,
      offered: 4,
      withCapacities: true,
      meets: true,
    },
  ]);
  expect(unmetNeedGaps(network, balances)).toMatchObject([
    {
      id: 'unmet-need:needs=mentors',
      reason: 'offered-too-little',
      observed: 4,
      total: 8,
      subject: { organisations: ['a', 'b'] },
    },
  ]);
});

const found = (
  organisations: readonly (Partial<Organisation> & { readonly id: string })[],
  ...participations: readonly string[]
): readonly Gap[] => {
  const network = buildNetwork(datasetOf({ organisations, participations }));
  return unmetNeedGaps(network, needBalances(network));
};

test('what one organisation alone offers is a gap for those that need it and do not work with it', () => {
  const needing = [
    { id: 'a', needs: ['rooms'] },
    { id: 'b', needs: ['rooms'] },
  ];
  const only = { id: 'c', offers: ['rooms'] };
  expect(found([...needing, only], 'i: a c')).toMatchObject([
    {
      id: 'unmet-need:needs=rooms',
      reason: 'only-one-offers',
      observed: 1,
      total: 2,
      judged: true,
      subject: { organisations: ['b'], through: 'c', values: [{ dimension: 'needs', code: 'rooms' }] },
    },
  ]);
  expect(found([...needing, only], 'i: a c', 'j: b c')).toEqual([]);
  // A second offer, also of one that needs it itself, and there is a choice.
  expect(found([...needing, only, { id: 'd', offers: ['rooms'] }])).toEqual([]);
  expect(found([{ ...needing[0], offers: ['rooms'] }, needing[1]])).toMatchObject([
    { reason: 'only-one-offers', subject: { organisations: ['b'], through: 'a' } },
  ]);
});

test('what only the needing one offers is a gap, and what nobody needs', () => {
  const gaps = (organisations: readonly (Partial<Organisation> & { readonly id: string })[]): unknown =>
    found(organisations).map(({ reason }) => reason);
  expect(gaps([{ id: 'a', needs: ['rooms'], offers: ['rooms'] }])).toEqual(['nobody-offers']);
  expect(gaps([{ id: 'a', offers: ['rooms'] }])).toEqual(['nobody-needs']);
  expect(gaps([{ id: 'a' }])).toEqual([]);
});

test('offers of organisations that are not shown do not count', () => {
  const dataset = datasetOf({
    organisations: [
      { id: 'a', needs: ['rooms'] },
      { id: 'b', offers: ['rooms'] },
    ],
  });
  const network = buildNetwork(dataset, { without: ['b'] });
  expect(unmetNeedGaps(network, needBalances(network))).toMatchObject([{ reason: 'nobody-offers' }]);
});
