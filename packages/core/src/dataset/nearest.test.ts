import { expect, test } from 'vitest';
import { candidatesOf, editDistance, nearest, nearestOfFirst } from './nearest.ts';

test('the distance counts insertions, deletions and replacements', () => {
  expect(editDistance('kitten', 'sitting', 10)).toBe(3);
  expect(editDistance('', 'abc', 10)).toBe(3);
  expect(editDistance('flaw', 'lawn', 10)).toBe(2);
  expect(editDistance('same', 'same', 0)).toBe(0);
});

test('beyond the limit the distance is the limit plus one', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 3)).toBe(4);
});

test('the nearest three come best first, each once', () => {
  const candidates = candidatesOf(['partner', 'participant', 'part', 'partner', 'Partners', 'parter']);
  expect(nearest('partnr', candidates)).toEqual(['partner', 'parter', 'part']);
});

test('a candidate stands for its value', () => {
  expect(nearest('Bishkec', candidatesOf(['Бишкек', 'Bishkek'], ['KG-GB', 'KG-GB']))).toEqual(['KG-GB']);
});

test('nothing that shares no character is near, however short', () => {
  expect(nearest('ab', candidatesOf(['xy']))).toEqual([]);
  expect(nearest('sponsor', candidatesOf(['lead', 'host', 'funder']))).toEqual([]);
});

test('more than 5,000 candidates are not compared', () => {
  const many = Array.from({ length: 5001 }, (_, index) => `organisation ${index}`);
  expect(nearest('organisation 12', candidatesOf(many.slice(1)))).toContain('organisation 12');
  expect(nearest('organisation 12', candidatesOf(many))).toEqual([]);
});

test('only the first 50 different texts get a suggestion', () => {
  const near = nearestOfFirst();
  const candidates = candidatesOf(['region']);
  for (let k = 0; k < 50; k++)
    expect(near(`regio${'x'.repeat(k % 2)}${k}`, candidates)).toBeInstanceOf(Array);
  expect(near('regon', candidates)).toEqual([]);
  expect(near('regio0', candidates)).toEqual(['region']);
});
