import { expect, test } from 'vitest';
import { logistic, logisticRidge, predictLogistic } from './logisticRidge.ts';
import { random } from './random.ts';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';

interface Data {
  readonly X: number[][];
  readonly y: number[];
}
interface Fit {
  readonly intercept: number;
  readonly coef: number[];
  readonly p: number[];
}

// The reference stops at a gradient of 1e-4 or below, so that its own error is about that large.
test('reference values, within 1e-4', () => {
  for (const { input, params, values } of statisticsCases<Data, Fit>('logisticRidge')) {
    const model = logisticRidge(input.X, input.y, { penalty: 1 / Number(params['C']) });
    if (model === null) throw new Error('not fitted');
    expect(model.intercept).toBeCloseTo(values.intercept, 4);
    expect(model.coefficients.length).toBe(values.coef.length);
    model.coefficients.forEach((weight, k) => expect(weight).toBeCloseTo(values.coef[k], 4));
    input.X.forEach((row, i) => expect(predictLogistic(model, row)).toBeCloseTo(values.p[i], 4));
  }
});

test('at the minimum the gradient vanishes, also for separable data', () => {
  const rows = [[-2], [-1], [1], [3]];
  const outcomes = [0, 0, 1, 1];
  for (const penalty of [1e-3, 1, 100]) {
    const model = logisticRidge(rows, outcomes, { penalty });
    if (model === null) throw new Error('not fitted');
    const errors = rows.map(([x], i) => logistic(model.intercept + model.coefficients[0] * x) - outcomes[i]);
    expect(errors.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 10);
    const slope = errors.reduce((sum, error, i) => sum + error * rows[i][0], 0);
    expect(slope + penalty * model.coefficients[0]).toBeCloseTo(0, 10);
  }
});

/** The derivatives of Σ log-loss + penalty/2 · Σ coefficient² at a fitted model, the intercept's first. */
function gradient(
  rows: readonly number[][],
  outcomes: readonly number[],
  penalty: number,
): readonly number[] {
  const model = logisticRidge(rows, outcomes, { penalty });
  if (model === null) throw new Error('not fitted');
  const errors = rows.map((row, i) => predictLogistic(model, row) - outcomes[i]);
  return [
    errors.reduce((sum, error) => sum + error, 0),
    ...model.coefficients.map(
      (weight, k) => errors.reduce((sum, error, i) => sum + error * rows[i][k], 0) + penalty * weight,
    ),
  ];
}

test('a whole Newton step that overshoots is shortened', () => {
  for (const slope of gradient([[0], [3], [1], [0]], [0, 1, 1, 1], 0.001)) expect(slope).toBeCloseTo(0, 9);
});

test('three features, of different sizes and nearly equal ones', () => {
  const source = random(8);
  for (const penalty of [0.01, 1, 20]) {
    const rows = Array.from({ length: 40 }, () => {
      const [a, b] = [source.next(), source.next()];
      return [a, 30 * b - 10, a + source.next() / 1000];
    });
    const outcomes = rows.map(([a, b]) => (source.next() < logistic(3 * a + b / 10 - 1) ? 1 : 0));
    for (const slope of gradient(rows, outcomes, penalty)) expect(slope).toBeCloseTo(0, 8);
  }
});

test('without features the intercept is the log-odds', () => {
  const model = logisticRidge([[], [], [], []], [1, 0, 0, 0]);
  expect(model?.intercept).toBeCloseTo(Math.log(1 / 3), 12);
});

test('undefined unless both outcomes occur; a penalty of 0 is a bad call', () => {
  expect(logisticRidge([], [])).toBeNull();
  expect(logisticRidge([[1], [2]], [1, 1])).toBeNull();
  expect(logisticRidge([[1], [2]], [0, 0])).toBeNull();
  expect(() => logisticRidge([[1], [2]], [0, 1], { penalty: 0 })).toThrow(RangeError);
  expect(() => logisticRidge([[1]], [0, 1])).toThrow(RangeError);
});
