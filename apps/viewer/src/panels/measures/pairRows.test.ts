import { buildNetwork, catalogue, computeMeasures } from '@partnermap/core';
import { expect, test } from 'vitest';
import { fixture } from '../../state/testing.ts';
import { pairMeasures } from '../measureKinds.ts';
import { pairRows } from './pairRows.ts';

test('every measure of ties and pairs gives rows', async () => {
  const network = buildNetwork(await fixture('stem4all'));
  const groups = network.ids.map((_, index) => `g${index % 3}`);
  const ids = pairMeasures(catalogue).map(({ id }) => id);
  const { measures, undefined: without } = computeMeasures(
    { network, groups, numbers: null, seed: 1 },
    { ids },
  );
  expect([...without.keys()]).toEqual([]);
  for (const id of ids) {
    const value = measures.get(id);
    const rows = pairRows(value);
    expect(rows?.length, id).toBe((value as readonly unknown[]).length);
    expect(rows?.length, id).toBeGreaterThan(0);
    // Of bridges there is no more to say than which they are.
    expect(
      rows?.some(({ value: number }) => number !== null),
      id,
    ).toBe(id !== 'bridges');
  }
});

test('what is no list of pairs gives none', () => {
  expect(pairRows(3)).toBeNull();
  expect(pairRows(undefined)).toBeNull();
  expect(pairRows(['a', ['b']])).toEqual([]);
});
