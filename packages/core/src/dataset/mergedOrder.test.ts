import { expect, test } from 'vitest';
import { mergedOrder } from './mergedOrder.ts';

test('the order of every list is kept', () => {
  expect(mergedOrder([['b'], ['a', 'b'], ['c'], ['b', 'c']])).toEqual(['a', 'b', 'c']);
  expect(mergedOrder([['x', 'z'], ['y'], ['y', 'z']])).toEqual(['x', 'y', 'z']);
});

test('names that nothing orders stand as they first appear', () => {
  expect(mergedOrder([['b'], ['a'], ['b']])).toEqual(['b', 'a']);
  expect(mergedOrder([])).toEqual([]);
});

test('lists that contradict each other still give every name once', () => {
  expect(mergedOrder([['a', 'b'], ['b', 'a'], ['__proto__']])).toHaveLength(3);
});
