import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import { defaultSettings } from '../network/settings.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { ownershipOverTime } from './ownershipOverTime.ts';

const data = datasetOf({
  organisations: [
    { id: 'hub', facilitator: true },
    ...['a', 'b', 'c'].map((id) => ({ id, member: 'yes' as const })),
  ],
  initiatives: [
    { id: 'x', start: '2022', kind: 'programme' },
    { id: 'y', start: '2023-05', kind: 'programme' },
    { id: 'z', start: '2023', kind: 'programme' },
    { id: 'late', start: '2025', kind: 'programme' },
  ],
  participations: ['x: hub:lead a:lead b', 'y: a:lead b c', 'z: b:lead c', 'late: a:lead c'],
});
const few = { replicates: 200, seed: 3 };

test('the four shares of every year up to the moment', () => {
  const years = ownershipOverTime(buildNetwork(data, { ...defaultSettings, at: '2023' }), few);
  expect(years.map(({ at }) => at)).toEqual(['2022', '2023']);
  const [first, second] = years;
  expect(first.shares.jointNotLedByFacilitator).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
  expect(second.shares.jointNotLedByFacilitator).toMatchObject({ numerator: 2, denominator: 3 });
  expect(first.shares.twoPartnersBesides).toMatchObject({ numerator: 0 });
  expect(second.shares.twoPartnersBesides).toMatchObject({ value: 1, numerator: 3, denominator: 3 });
});

test('the range of a share of three initiatives is wide, and that of one alone has no width', () => {
  const [first, second] = ownershipOverTime(buildNetwork(data, { ...defaultSettings, at: '2023' }), few);
  expect(first.shares.jointNotLedByFacilitator.range).toEqual({ low: 0, high: 0 });
  const { range } = second.shares.jointNotLedByFacilitator;
  // Of three draws at least one is x with chance 19/27, all are with 1/27: the 5th percentile is 0 or 1/3, the 95th 1.
  expect(range?.low).toBeLessThanOrEqual(1 / 3);
  expect(range?.high).toBe(1);
  const again = ownershipOverTime(buildNetwork(data, { ...defaultSettings, at: '2023' }), few);
  expect(again[1].shares.jointNotLedByFacilitator.range).toEqual(range);
});

test('without dates there are no years', () => {
  expect(ownershipOverTime(buildNetwork(datasetOf({ participations: ['i: a b'] })), few)).toEqual([]);
});
