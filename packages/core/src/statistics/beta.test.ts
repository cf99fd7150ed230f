import { expect, test } from 'vitest';
import { betaCdf, betaQuantile, logGamma } from './beta.ts';

test('ln Γ of whole and half numbers', () => {
  let factorial = 1;
  for (let n = 1; n < 20; n++) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 12);
  // Γ(x) = Γ(1 + x) / x, and ln Γ(1 + x) = −γx near 0, γ Euler's constant.
  expect(logGamma(1e-9)).toBeCloseTo(-Math.log(1e-9) - 0.577_215_664_9e-9, 12);
});

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return product;
}

test('for whole a and b the incomplete beta function is a binomial tail', () => {
  for (const [a, b] of [
    [1, 1],
    [2, 5],
    [7, 3],
    [20, 30],
  ]) {
    const n = a + b - 1;
    for (const x of [0.01, 0.2, 0.5, 0.8, 0.99]) {
      let tail = 0;
      for (let k = a; k <= n; k++) tail += choose(n, k) * x ** k * (1 - x) ** (n - k);
      expect(betaCdf(x, a, b)).toBeCloseTo(tail, 12);
    }
  }
  expect(betaCdf(0, 2, 3)).toBe(0);
  expect(betaCdf(1, 2, 3)).toBe(1);
});

test('closed forms: the arcsine law, powers, and the mirror; the tails to twelve digits of their value', () => {
  for (const x of [2 ** -30, 2 ** -10, 0.3, 0.5, 0.77, 1 - 2 ** -10]) {
    expect(betaCdf(x, 0.5, 0.5) / ((2 / Math.PI) * Math.asin(Math.sqrt(x)))).toBeCloseTo(1, 12);
    for (const a of [0.3, 1, 2.5, 20]) {
      expect(betaCdf(x, a, 1) / x ** a).toBeCloseTo(1, 11);
      expect(betaCdf(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 12);
      expect(betaCdf(x, a, 3.3)).toBeCloseTo(1 - betaCdf(1 - x, 3.3, a), 12);
    }
  }
  expect(betaCdf(-1, 2, 3)).toBe(0);
  expect(betaCdf(2, 2, 3)).toBe(1);
  expect(betaCdf(0.5, 20_000, 20_000)).toBeCloseTo(0.5, 9);
});

test('the quantile is the inverse', () => {
  expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 13);
  expect(betaCdf(betaQuantile(0.025, 4, 9), 4, 9)).toBeCloseTo(0.025, 12);
});
