import { catalogue } from '@partnermap/core';
import { expect, test } from 'vitest';
import { measureKinds } from './measureKinds.ts';

test('every measure of organisations stands in exactly one kind', () => {
  const listed = measureKinds(catalogue).flatMap(({ ids }) => ids);
  const all = catalogue.filter(({ level }) => level === 'organisation').map(({ id }) => id);
  expect(all.length).toBeGreaterThan(60);
  expect(listed.toSorted()).toEqual(all.toSorted());
});
