import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { largestEigenpair } from './tridiagonal.ts';

test('two by two, by the quadratic formula', () => {
  const { value, vector } = largestEigenpair([1, 4], [2]);
  expect(value).toBeCloseTo((5 + Math.sqrt(3 ** 2 + 4 * 2 ** 2)) / 2, 12);
  // (A − λ) x = 0: 2 x₁ = (λ − 1) x₀.
  expect(2 * vector[1]).toBeCloseTo((value - 1) * vector[0], 12);
});

test.each([1, 5, 32])('a path of %i: 2 cos(π/(n+1)) and sines', (size) => {
  const { value, vector } = largestEigenpair(
    Array.from({ length: size }, () => 0),
    Array.from({ length: size - 1 }, () => 1),
  );
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

test('where nothing is next to anything the first of equal entries is the vector', () => {
  expect(largestEigenpair([5, 5], [0])).toEqual({ value: 5, vector: Float64Array.of(1, 0) });
  expect(largestEigenpair([0, 0, 0], [0, 0])).toEqual({ value: 0, vector: Float64Array.of(1, 0, 0) });
  expect(largestEigenpair([-2, -1, -3], [0, 0])).toEqual({ value: -1, vector: Float64Array.of(0, 1, 0) });
});

test('the vector is found from where it is heavy, though the diagonal is nearest to the value elsewhere', () => {
  const diagonal = [0, 0, 0, 0, 0, 9];
  const beside = [10, 0.1, 0.1, 0.1, 0.1];
  const { value, vector } = largestEigenpair(diagonal, beside);
  // The pair [[0, 10], [10, 0]] has the value 10; what hangs on it adds 0.1² / 10 / 2 in the next order.
  expect(value).toBeCloseTo(10 + 0.0005, 6);
  expect(vector[0] / vector[1]).toBeCloseTo(10 / value, 12);
  vector.forEach((entry, i) => {
    const before = i > 0 ? beside[i - 1] * vector[i - 1] : 0;
    const after = i < 5 ? beside[i] * vector[i + 1] : 0;
    expect(before + diagonal[i] * entry + after).toBeCloseTo(value * entry, 12);
  });
});

test('another unit scales the value and leaves the vector, to the last bit', () => {
  const source = random(3);
  for (const size of [2, 3, 9]) {
    const diagonal = Array.from({ length: size }, () => source.next());
    const beside = Array.from({ length: size - 1 }, () => source.next());
    const { value, vector } = largestEigenpair(diagonal, beside);
    for (const unit of [2 ** -40, 2 ** 40]) {
      const scaled = (entries: readonly number[]): number[] => entries.map((entry) => entry * unit);
      expect(largestEigenpair(scaled(diagonal), scaled(beside))).toEqual({ value: value * unit, vector });
    }
  }
});

test.each([0, 5, 11])(
  'the vector has length 1 and is only scaled by the matrix: heaviest at place %i',
  (peak) => {
    const source = random(peak);
    for (let round = 0; round < 20; round++) {
      const diagonal = Array.from({ length: 12 }, (_, i) => source.next() + (i === peak ? 3 : 0));
      const beside = Array.from({ length: 11 }, () => source.next() + 0.1);
      const { value, vector } = largestEigenpair(diagonal, beside);
      expect(vector.reduce((sum, entry) => sum + entry * entry, 0)).toBeCloseTo(1, 12);
      vector.forEach((entry, i) => {
        const before = i > 0 ? beside[i - 1] * vector[i - 1] : 0;
        const after = i < 11 ? beside[i] * vector[i + 1] : 0;
        expect(before + diagonal[i] * entry + after).toBeCloseTo(value * entry, 10);
      });
    }
  },
);
