import { expect, test } from 'vitest';
import { firstOf } from './firstOf.ts';

const byNumber = (a: number, b: number): number => a - b;

test('the first of a list are those that sorting would put first, equal ones in their order', () => {
  const items = Array.from({ length: 500 }, (_, index) => (index * 7919) % 101);
  for (const count of [1, 30, 600]) {
    expect(firstOf(items, count, byNumber)).toEqual(items.toSorted(byNumber).slice(0, count));
  }
  const rows = [1, 0, 1, 0].map((key, row) => ({ key, row }));
  expect(firstOf(rows, 3, (a, b) => a.key - b.key).map(({ row }) => row)).toEqual([1, 3, 0]);
  expect(firstOf([3, 1, 2], 0, byNumber)).toEqual([]);
});
