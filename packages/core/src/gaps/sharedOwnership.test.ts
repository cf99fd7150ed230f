import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { sharedOwnership } from './sharedOwnership.ts';

const members = ['f', 'a', 'b', 'c', 'd'].map((id) => ({
  id,
  member: 'yes' as const,
  facilitator: id === 'f',
}));

test('four plain shares', () => {
  const network = buildNetwork(
    datasetOf({
      organisations: members,
      participations: [
        // Joint: led by a; led by a and f together; convened by f and led by b; without any recorded lead.
        'x: a:lead b',
        'y: a:lead f:lead c',
        'z: b:lead f:convener c',
        'w: c d',
        // Not joint: f is its only lead.
        'v: f:lead a d',
      ],
    }),
  );
  expect(sharedOwnership(network)).toEqual({
    jointNotLedByFacilitator: { value: 2 / 3, numerator: 2, denominator: 3, reason: null },
    jointNotConvenedByFacilitator: { value: 2 / 3, numerator: 2, denominator: 3, reason: null },
    // a–b, a–c, b–c, c–d stay; a–d rests on v, which f alone leads.
    tiesWithoutConvened: { value: 4 / 5, numerator: 4, denominator: 5, reason: null },
    // a: b, c, d; b: a, c; c: a, b, d; d: c, a.
    twoPartnersBesides: { value: 1, numerator: 4, denominator: 4, reason: null },
  });
});

test('null without a facilitator, with the reason', () => {
  const { tiesWithoutConvened, jointNotLedByFacilitator } = sharedOwnership(
    buildNetwork(datasetOf({ participations: ['x: a b'] })),
  );
  const none = { value: null, numerator: null, denominator: null, reason: 'no-facilitator' };
  expect([tiesWithoutConvened, jointNotLedByFacilitator]).toEqual([none, none]);
});

test('null where no lead is recorded, where membership is unknown, where nothing is joint, where nobody is tied', () => {
  const reasons = (network: Parameters<typeof sharedOwnership>[0]): unknown => {
    const found = sharedOwnership(network);
    return [
      found.jointNotLedByFacilitator.reason,
      found.tiesWithoutConvened.reason,
      found.twoPartnersBesides.reason,
    ];
  };
  expect(reasons(buildNetwork(datasetOf({ organisations: members, participations: ['x: a b f'] })))).toEqual([
    'leads-not-recorded',
    'leads-not-recorded',
    null,
  ]);
  const unknown = [{ id: 'f', facilitator: true }, 'a', 'b'];
  expect(
    reasons(buildNetwork(datasetOf({ organisations: unknown, participations: ['x: a:lead b'] }))),
  ).toEqual(['membership-unknown', null, null]);
  expect(
    reasons(buildNetwork(datasetOf({ organisations: members, participations: ['x: a:lead f'] }))),
  ).toEqual([null, 'no-ties', null]);
  expect(
    reasons(
      buildNetwork(
        datasetOf({
          organisations: [{ id: 'f', facilitator: true, member: 'yes' }],
          participations: ['x: f:lead'],
        }),
      ),
    ),
  ).toEqual(['no-joint-initiatives', 'no-ties', 'no-other-organisations']);
});
