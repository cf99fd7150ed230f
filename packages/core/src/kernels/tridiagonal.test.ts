import { expect, test } from 'vitest';
import { largestEigenpair } from './tridiagonal.ts';

test('two by two, by the quadratic formula', () => {
  const { value, vector } = largestEigenpair([1, 4], [2]);
  expect(value).toBeCloseTo((5 + Math.sqrt(3 ** 2 + 4 * 2 ** 2)) / 2, 12);
  // (A − λ) x = 0: 2 x₁ = (λ − 1) x₀.
  expect(2 * vector[1]).toBeCloseTo((value - 1) * vector[0], 12);
});

test.each([1, 5, 32])('a path of %i: 2 cos(π/(n+1)) and sines', (size) => {
  const { value, vector } = largestEigenpair(new Float64Array(size), new Float64Array(size - 1).fill(1));
  expect(value).toBeCloseTo(2 * Math.cos(Math.PI / (size + 1)), 12);
  const scale = vector[0] / Math.sin(Math.PI / (size + 1));
  vector.forEach((entry, i) => {
    expect(entry).toBeCloseTo(scale * Math.sin(((i + 1) * Math.PI) / (size + 1)), 10);
  });
});

test('a matrix that falls apart: the largest block counts', () => {
  const { value, vector } = largestEigenpair([1, 1, 5], [1, 0]);
  expect(value).toBeCloseTo(5, 12);
  expect([...vector].map(Math.abs)).toEqual([0, 0, 1]);
});
