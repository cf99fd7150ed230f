import { expect, test } from 'vitest';
import { splitList } from './splitList.ts';

test('lists are separated by bars, semicolons and line breaks, trimmed, each part once', () => {
  expect(splitList(' a | b;c\r\nd\n\n| a ;; ')).toEqual(['a', 'b', 'c', 'd']);
  expect(splitList('Osh, city')).toEqual(['Osh, city']);
  expect(splitList(2023)).toEqual(['2023']);
  expect(splitList(' | ')).toEqual([]);
  expect(splitList(null)).toEqual([]);
});
