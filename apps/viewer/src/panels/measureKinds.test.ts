import { catalogue } from '@partnermap/core';
import { expect, test } from 'vitest';
import { choosableIds } from '../worker/measureParts.ts';
import { measureKinds, wholeMeasures } from './measureKinds.ts';

test('every measure of organisations stands in exactly one kind, followed by its parts', () => {
  const listed = measureKinds(catalogue).flatMap(({ ids }) => ids);
  const all = catalogue.filter(({ level }) => level === 'organisation').flatMap(({ id }) => choosableIds(id));
  expect(all.length).toBeGreaterThan(100);
  expect(listed.toSorted()).toEqual(all.toSorted());
});

test('what is measured of each organisation can be chosen, what is measured of the whole is listed', () => {
  const shown = new Set([
    ...measureKinds(catalogue).flatMap(({ ids }) => ids),
    ...wholeMeasures(catalogue).map(({ id }) => id),
  ]);
  // Ties and pairs have no table of their own: the map draws them, and introductions are made of them.
  const others = catalogue.filter(({ level }) => level !== 'tie' && level !== 'pair');
  expect(others.filter(({ id }) => !shown.has(id))).toEqual([]);
});
