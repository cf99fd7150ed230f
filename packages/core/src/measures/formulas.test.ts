import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { formulaOf, unusedFormulas } from './formulas.ts';

const ids = catalogue.map(({ id }) => id);

test('every measure of the catalogue has a formula, and every formula belongs to one', () => {
  expect(ids.filter((id) => formulaOf(id) === '')).toEqual([]);
  expect(unusedFormulas(ids)).toEqual([]);
});

test('a variant has the formula of what it continues, unless it has its own', () => {
  expect(formulaOf('harmonic.in')).toBe(formulaOf('harmonic'));
  expect(formulaOf('harmonic.normalized')).not.toBe(formulaOf('harmonic'));
});

test('what is no measure has none', () => {
  expect(() => formulaOf('unheard.of')).toThrow(/unheard\.of/);
});
