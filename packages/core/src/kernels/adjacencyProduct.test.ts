import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { tieMatrix } from './adjacency.ts';
import { adjacencyProduct } from './adjacencyProduct.ts';

const vector = Float64Array.of(1, 10, 100, 1000);
const product = (text: string, weighted: boolean, directed = false): readonly number[] => {
  const found = new Float64Array(4).fill(7);
  adjacencyProduct(tieMatrix(networkOf(text, { directed }).adjacency.incoming, weighted), vector, found);
  return [...found];
};

test('each node receives the sum of its neighbours, an isolate nothing', () => {
  expect(product('a-b b-c d', false)).toEqual([10, 101, 10, 0]);
});

test('strengths are factors only where ties are weighted', () => {
  expect(product('a-b:2 b-c:3 d', true)).toEqual([20, 302, 30, 0]);
  expect(product('a-b:2 b-c:3 d', false)).toEqual([10, 101, 10, 0]);
});

test('of directed ties those count that arrive', () => {
  expect(product('a-b b-c d', false, true)).toEqual([0, 1, 10, 0]);
});
