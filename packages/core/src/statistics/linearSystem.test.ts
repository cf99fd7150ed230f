import { expect, test } from 'vitest';
import { solvePositiveDefinite } from './linearSystem.ts';

test('4x + 2y = 10, 2x + 3y = 9', () => {
  const solution = solvePositiveDefinite(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 9));
  expect(solution?.[0]).toBeCloseTo(1.5, 14);
  expect(solution?.[1]).toBeCloseTo(2, 14);
});

test('a matrix that is not positive definite has no Cholesky decomposition', () => {
  expect(solvePositiveDefinite(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeNull();
  expect(solvePositiveDefinite(Float64Array.of(0), Float64Array.of(1))).toBeNull();
});

test('three unknowns: multiplying the solution back gives the right side', () => {
  const matrix = [
    [4, 1, -2],
    [1, 5, 1],
    [-2, 1, 6],
  ];
  const unknowns = [1, -2, 3];
  const right = matrix.map((row) => row.reduce((sum, entry, k) => sum + entry * unknowns[k], 0));
  const solution = solvePositiveDefinite(Float64Array.from(matrix.flat()), Float64Array.from(right));
  expect([...(solution ?? [])]).toEqual(unknowns.map((value) => expect.closeTo(value, 13)));
});
