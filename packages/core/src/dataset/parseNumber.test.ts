import { expect, test } from 'vitest';
import { parseNumber } from './parseNumber.ts';

test.each([
  [1, 1],
  ['0.5', 0.5],
  ['.5', 0.5],
  ['0,5', 0.5],
  ['-3', -3],
  ['1e3', 1000],
  [' 7 ', 7],
])('reads %j as the number %j', (cell, number) => {
  expect(parseNumber(cell)).toBe(number);
});

test.each([
  '1,000',
  '1 000',
  '',
  'ten',
  '0x10',
  'Infinity',
  '1e999',
  Number.POSITIVE_INFINITY,
  Number.NaN,
  true,
  null,
])('does not read %j as a number', (cell) => {
  expect(parseNumber(cell)).toBeNull();
});
