import { expect, test } from 'vitest';
import { jsonErrorIndex } from './jsonError.ts';

test.each([
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ["{'a':1}", 1],
  ['[1 2]', 3],
  ['[1,2', 4],
  ['[01]', 2],
  ['["a\nb"]', 1],
  ['["\\x"]', 1],
  ['[true, nul]', 7],
  ['{"a":[{"b":"c"}]} x', 18],
  ['', 0],
])('%j is wrong at %i', (text, index) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(jsonErrorIndex(text)).toBe(index);
});
