import { catalogue } from '@partnermap/core';
import { expect, test } from 'vitest';
import { choosableIds } from '../worker/measureParts.ts';
import { measureKinds, pairMeasures, wholeMeasures } from './measureKinds.ts';

test('every measure of organisations stands in exactly one kind, followed by its parts', () => {
  const listed = measureKinds(catalogue).flatMap(({ ids }) => ids);
  const all = catalogue.filter(({ level }) => level === 'organisation').flatMap(({ id }) => choosableIds(id));
  expect(all.length).toBeGreaterThan(100);
  expect(listed.toSorted()).toEqual(all.toSorted());
});

test('every measure of the catalogue can be chosen or is listed', () => {
  const shown = new Set([
    ...measureKinds(catalogue).flatMap(({ ids }) => ids),
    ...wholeMeasures(catalogue).map(({ id }) => id),
    ...pairMeasures(catalogue).map(({ id }) => id),
  ]);
  expect(catalogue.filter(({ id }) => !shown.has(id))).toEqual([]);
});
