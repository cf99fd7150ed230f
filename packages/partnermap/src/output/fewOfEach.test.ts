import { expect, test } from 'vitest';
import { fewOfEach } from './fewOfEach.ts';

test('the first of each kind, in their order', () => {
  const words = ['ant', 'bee', 'asp', 'bat', 'ape', 'cow'];
  expect(fewOfEach(words, (word) => word[0], 2)).toEqual(['ant', 'bee', 'asp', 'bat', 'cow']);
  expect(fewOfEach(words, (word) => word[0], 1)).toEqual(['ant', 'bee', 'cow']);
});
