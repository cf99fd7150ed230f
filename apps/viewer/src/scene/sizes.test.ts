import { expect, test } from 'vitest';
import { sizeScale } from './sizes.ts';

test('the legend shows the ends and what lies between, whole where all values are whole', () => {
  expect(sizeScale([0, 1, 2, 3]).samples).toEqual([0, 2, 3]);
  expect(sizeScale([0, 0.5, 3]).samples).toEqual([0, 1.5, 3]);
  expect(sizeScale([0, 1]).samples).toEqual([0, 1]);
  expect(sizeScale([0, 0, null]).samples).toEqual([]);
});
