import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { tieMatrix } from './adjacency.ts';
import { adjacencyProduct } from './adjacencyProduct.ts';
import { directedSpectrum } from './directedSpectrum.ts';

const directed = (text: string) => networkOf(text, { directed: true }).adjacency;

test('a cycle has the eigenvalue 1 and counts everybody alike, weighted its geometric mean', () => {
  const { value, vector } = directedSpectrum(directed('a-b b-c c-a'), false);
  expect(value).toBeCloseTo(1, 12);
  for (const entry of vector ?? []) expect(entry).toBeCloseTo(1 / Math.sqrt(3), 10);
  expect(directedSpectrum(directed('a-b:2 b-c:4 c-a:1'), true).value).toBeCloseTo(2, 10);
});

test('without a cycle nothing leads, and of two equal cycles neither does', () => {
  for (const text of ['a-b b-c', 'a', '']) {
    expect(directedSpectrum(directed(text), false)).toEqual({ value: 0, vector: null });
  }
  const twice = directedSpectrum(directed('a-b b-a c-d d-c'), false);
  expect(twice.value).toBeCloseTo(1, 12);
  expect(twice.vector).toBeNull();
});

test('who is pointed to by the leading cycle counts, who only points to it does not', () => {
  const adjacency = directed('a-b b-a b-c d-a');
  const { value, vector } = directedSpectrum(adjacency, false);
  // x_a = x_b = x_c before scaling, x_d = 0.
  expect(value).toBeCloseTo(1, 12);
  [1, 1, 1, 0].forEach((entry, node) => {
    expect(vector?.[node]).toBeCloseTo(entry / Math.sqrt(3), 10);
  });
});

test('the vector is not negative, of length 1, and only scaled by the ties that arrive', () => {
  let led = 0;
  for (const seed of seeds) {
    const weighted = seed % 2 === 0;
    const graph = randomGraph(seed, { order: 12, probability: 0.2, directed: true, weighted });
    const { adjacency } = networkFromNodeLink(graph);
    const { value, vector } = directedSpectrum(adjacency, weighted);
    if (vector === null) continue;
    led++;
    const product = new Float64Array(vector.length);
    adjacencyProduct(tieMatrix(adjacency.incoming, weighted), vector, product);
    vector.forEach((entry, node) => expect(product[node]).toBeCloseTo(value * entry, 8));
    expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
    expect(Math.min(...vector)).toBeGreaterThanOrEqual(0);
  }
  expect(led).toBeGreaterThan(15);
});
