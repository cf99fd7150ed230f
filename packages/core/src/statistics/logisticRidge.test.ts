import { expect, test } from 'vitest';
import { logistic, logisticRidge, predictLogistic } from './logisticRidge.ts';
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

test('without features the intercept is the log-odds', () => {
  const model = logisticRidge([[], [], [], []], [1, 0, 0, 0]);
  expect(model?.intercept).toBeCloseTo(Math.log(1 / 3), 12);
});

test('undefined unless both outcomes occur; a penalty of 0 is a bad call', () => {
  expect(logisticRidge([], [])).toBeNull();
  expect(logisticRidge([[1], [2]], [1, 1])).toBeNull();
  expect(() => logisticRidge([[1], [2]], [0, 1], { penalty: 0 })).toThrow(RangeError);
  expect(() => logisticRidge([[1]], [0, 1])).toThrow(RangeError);
});
