import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { formulaOf } from './formulas.ts';

test('every measure of the catalogue has a formula', () => {
  expect(catalogue.map(({ id }) => id).filter((id) => formulaOf(id) === null)).toEqual([]);
});

test('a variant has the formula of what it continues, unless it has its own', () => {
  expect(formulaOf('harmonic.in')).toBe(formulaOf('harmonic'));
  expect(formulaOf('harmonic.normalized')).not.toBe(formulaOf('harmonic'));
  expect(formulaOf('unheard.of')).toBeNull();
});
