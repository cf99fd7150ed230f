import { buildNetwork, emptyDataset } from '@partnermap/core';
import { expect, test } from 'vitest';
import { gapReplicates } from './gapReplicates.ts';

const network = buildNetwork(emptyDataset);
const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, place) => `o${place}`);

test('as many as the command draws, fewer for large networks, never too few for a p-value', () => {
  expect(gapReplicates(network)).toBe(1999);
  expect(gapReplicates({ ...network, ids: ids(2000) })).toBe(1999);
  expect(gapReplicates({ ...network, ids: ids(8000) })).toBe(500);
  expect(gapReplicates({ ...network, ids: ids(100_000) })).toBe(199);
});
