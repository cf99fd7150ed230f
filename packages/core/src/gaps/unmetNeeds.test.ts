import { expect, test } from 'vitest';
import type { Organisation } from '../dataset/organisation.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
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
  expect(unmetNeedGaps(balances)).toMatchObject([
    {
      id: 'unmet-need:needs=mentors',
      reason: 'offered-too-little',
      observed: 4,
      total: 8,
      subject: { organisations: ['a', 'b'] },
    },
  ]);
});

test('without capacities more needing than offering is no gap; what only the needing one offers is', () => {
  const gaps = (organisations: readonly (Partial<Organisation> & { readonly id: string })[]): unknown =>
    unmetNeedGaps(needBalances(buildNetwork(datasetOf({ organisations })))).map(({ reason }) => reason);
  expect(
    gaps([
      { id: 'a', needs: ['rooms'] },
      { id: 'b', needs: ['rooms'] },
      { id: 'c', offers: ['rooms'] },
    ]),
  ).toEqual([]);
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
  expect(unmetNeedGaps(needBalances(buildNetwork(dataset, { without: ['b'] })))).toMatchObject([
    { reason: 'nobody-offers' },
  ]);
});
