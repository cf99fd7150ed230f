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
