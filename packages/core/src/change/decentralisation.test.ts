import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import { completeSteps } from '../progress/run.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { decentralisation } from './decentralisation.ts';
import type { CentralisationChange } from './decentralisation.ts';

const settings = { replicates: 400, seed: 5 };
const there = (...ids: readonly string[]): { readonly id: string; readonly joined: string }[] =>
  ids.map((id) => ({ id, joined: '2022' }));

test('a star that becomes complete loses all its centralisation; a newcomer counts among all alone', () => {
  const dataset = datasetOf({
    organisations: [...there('hub', 'a', 'b', 'c'), { id: 'late', joined: '2023' }],
    initiatives: ['x', 'y', 'z'].map((id) => ({ id, start: '2022' })).concat({ id: 'w', start: '2023' }),
    participations: ['x: hub a', 'y: hub b', 'z: hub c', 'w: a b c'],
  });
  const [before, after] = ['2022', '2023'].map((at) => buildNetwork(dataset, { at, keepIsolates: true }));
  const found = completeSteps(decentralisation(before, after, new Set(before.ids), settings));
  const of = (kind: 'degree' | 'betweenness', among: 'stayers' | 'all'): CentralisationChange | undefined =>
    found.find((one) => one.of === kind && one.among === among);
  expect(found).toHaveLength(4);
  expect(of('degree', 'stayers')).toMatchObject({ before: 1, after: 0, difference: -1 });
  expect(of('betweenness', 'stayers')).toMatchObject({ before: 1, after: 0, difference: -1 });
  // Four of degree 3 and an isolate: Σ (3 − k) / (4 · 3).
  expect(of('degree', 'all')).toMatchObject({ before: 1, after: 3 / 12 });
  expect(of('betweenness', 'all')?.after).toBe(0);
});

const many = Array.from({ length: 12 }, (_, place) => `x${place}`);

test('the range of the difference is that over all draws of the initiatives', () => {
  const dataset = datasetOf({
    organisations: there('a', 'b', 'c'),
    initiatives: [...many.map((id) => ({ id, start: '2022' })), { id: 'y', start: '2023' }],
    participations: [...many.map((id) => `${id}: a b`), 'y: a c'],
  });
  const [before, after] = ['2022', '2023'].map((at) => buildNetwork(dataset, { at, keepIsolates: true }));
  const found = completeSteps(decentralisation(before, after, new Set(['a', 'b', 'c']), settings));
  // One tie among three: degree ((1 − 0) / 2) = .5, betweenness 0; two ties: a star, 1 and 1; none: 0 and 0.
  // Nearly every draw holds one of the many that tie a to b; y is in 1 − (12/13)^13 = 65 % of them: .5 and 1 more.
  const [degree, betweenness] = found;
  expect(degree).toMatchObject({
    before: 1 / 2,
    after: 1,
    difference: 1 / 2,
    interval: { low: 0, high: 1 / 2 },
  });
  expect(betweenness).toMatchObject({ before: 0, after: 1, difference: 1, interval: { low: 0, high: 1 } });
});

test('ties that no initiative makes have no range, too few organisations no value', () => {
  const dataset = datasetOf({
    organisations: there('a', 'b', 'c'),
    ties: [{ fromId: 'a', toId: 'b', start: '2022' }],
  });
  const [before, after] = ['2022', '2023'].map((at) =>
    buildNetwork(dataset, { at, keepIsolates: true, ties: 'reported' }),
  );
  const found = completeSteps(decentralisation(before, after, new Set(['a', 'b']), settings));
  expect(found.map(({ interval }) => interval)).toEqual([null, null, null, null]);
  expect(found.filter(({ among }) => among === 'stayers').map(({ difference }) => difference)).toEqual([
    null,
    null,
  ]);
  expect(found.find(({ among }) => among === 'all')).toMatchObject({ before: 1 / 2, difference: 0 });
});
