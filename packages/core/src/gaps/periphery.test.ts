import { expect, test } from 'vitest';
import type { Organisation } from '../dataset/organisation.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { onlyThrough, onlyThroughGaps } from './onlyThrough.ts';
import { periphery, peripheryGaps } from './periphery.ts';

const member = (
  id: string,
  fields: Partial<Organisation> = {},
): Partial<Organisation> & { readonly id: string } => ({
  id,
  member: 'yes',
  ...fields,
});

test('isolates, one partner, small components', () => {
  const network = buildNetwork(
    datasetOf({
      organisations: ['lonely', 'visitor'],
      participations: ['x: a b', 'y: b c', 'z: a c', 'w: c d', 'v: p q', 'u: a visitor:participant'],
    }),
  );
  const found = periphery(network);
  expect(found).toMatchObject({
    isolates: ['lonely', 'visitor'],
    onePartner: [{ id: 'd', partner: 'c' }],
    smallComponents: [['p', 'q']],
    newcomers: [],
    membersWithoutJointInitiative: null,
    reason: 'membership-unknown',
  });
  expect(peripheryGaps(network).map(({ id, reason, doubts }) => [id, reason, doubts])).toEqual([
    ['isolate:lonely', 'no-ties', []],
    ['isolate:visitor', 'no-ties', ['other-roles-only']],
    ['periphery:p,q', 'small-component', []],
    ['periphery:d', 'one-partner', []],
    ['periphery:no-joint-initiative', 'membership-unknown', []],
  ]);
});

test('newcomers of the year, woven in with two partners besides the facilitator', () => {
  const dataset = datasetOf({
    organisations: [
      member('f', { facilitator: true, joined: '2022' }),
      member('old', { joined: '2021' }),
      member('new', { joined: '2022-05' }),
      member('woven', { joined: '2022-06' }),
      member('other', { joined: '2021' }),
    ],
    initiatives: [
      { id: 'x', start: '2022', kind: 'project' },
      { id: 'y', start: '2022', kind: 'project' },
      { id: 'z', start: '2022', kind: 'project' },
    ],
    participations: ['x: f new old', 'y: woven old other', 'z: f old'],
  });
  for (const at of ['2022', null]) {
    const found = periphery(buildNetwork(dataset, { at }));
    expect(found.newcomers).toEqual(['new', 'woven']);
    expect(found.newcomersNotWovenIn).toEqual(['new']);
  }
  expect(
    peripheryGaps(buildNetwork(dataset))
      .filter(({ reason }) => reason === 'newcomer')
      .map(({ id }) => id),
  ).toEqual(['periphery:new']);
  // A year later nobody is new.
  expect(periphery(buildNetwork(dataset, { at: '2023' })).newcomers).toEqual([]);
});

test('where everybody came in the same year, nobody is a newcomer', () => {
  const dataset = datasetOf({
    organisations: [member('a', { joined: '2022' }), member('b', { joined: '2022-03' })],
  });
  expect(periphery(buildNetwork(dataset)).newcomers).toEqual([]);
});

test('members without a joint initiative, of all members', () => {
  const network = buildNetwork(
    datasetOf({
      organisations: [member('a'), member('b'), member('c'), member('d', { member: 'no' })],
      participations: ['joint: a:lead b', 'solo: c:lead d'],
    }),
  );
  expect(periphery(network)).toMatchObject({
    membersWithoutJointInitiative: ['c'],
    members: 3,
    reason: null,
  });
  expect(peripheryGaps(network).find(({ reason }) => reason === 'no-joint-initiative')).toMatchObject({
    observed: 1,
    total: 3,
    subject: { organisations: ['c'] },
  });
});

test('an isolate may only be hidden by a missing date, or by its silence in the survey', () => {
  const dataset = datasetOf({
    organisations: [
      { id: 'a', joined: '2020', asked: ['2021'], responded: [] },
      { id: 'b', joined: '2020' },
    ],
    initiatives: [{ id: 'x' }],
    participations: ['x: a b'],
  });
  const doubts = (ties: string): unknown =>
    peripheryGaps(buildNetwork(dataset, { at: '2022', ties, keepIsolates: true })).map((gap) => [
      gap.id,
      gap.doubts,
    ]);
  expect(doubts('participations')).toEqual([
    ['isolate:a', ['undated-hidden']],
    ['isolate:b', ['undated-hidden']],
    ['periphery:no-joint-initiative', []],
  ]);
  expect(doubts('reported')).toContainEqual(['isolate:a', ['not-answered', 'undated-hidden']]);
});

test('only through the facilitator, or through one other; of the largest component alone', () => {
  const network = buildNetwork(
    datasetOf({
      organisations: [{ id: 'f', facilitator: true }],
      participations: [
        '1: a b',
        '2: b c',
        '3: a c',
        '4: a f',
        '5: f d',
        '6: f e',
        '7: c g',
        '8: p q',
        '9: q r',
      ],
    }),
  );
  expect(onlyThrough(network)).toEqual([
    // Without a: b, c and g on one side, f, d and e on the other; neither is the rest.
    {
      id: 'a',
      facilitator: false,
      cutOff: [
        ['b', 'c', 'g'],
        ['d', 'e', 'f'],
      ],
    },
    { id: 'f', facilitator: true, cutOff: [['d'], ['e']] },
    { id: 'c', facilitator: false, cutOff: [['g']] },
  ]);
  expect(
    onlyThroughGaps(network).map(({ id, reason, observed, subject }) => [
      id,
      reason,
      observed,
      subject.through,
    ]),
  ).toEqual([
    ['only-through:a', 'through-one', 6, 'a'],
    ['only-through:f', 'through-facilitator', 2, 'f'],
    ['only-through:c', 'through-one', 1, 'c'],
  ]);
});
