import { expect, test } from 'vitest';
import { brier } from './brier.ts';
import { expectedCalibrationError, reliability } from './calibration.ts';
import { logLoss } from './logLoss.ts';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';

interface Predicted {
  readonly y: number[];
  readonly p: number[];
}

test('reference values, within 1e-12', () => {
  for (const { input, values } of statisticsCases<Predicted, number>('brier')) {
    expect(brier(input.y, input.p)).toBeCloseTo(values, 12);
  }
  for (const { input, values } of statisticsCases<Predicted, number>('logLoss')) {
    expect(logLoss(input.y, input.p)).toBeCloseTo(values, 12);
  }
  for (const { input, params, values } of statisticsCases<Predicted, number>('ece')) {
    expect(expectedCalibrationError(input.y, input.p, Number(params['bins']))).toBeCloseTo(values, 12);
  }
});

test('a table by hand: two bins, the last one closed at 1', () => {
  expect(reliability([0, 1, 1], [0.25, 0.5, 1], 2)).toEqual([
    { from: 0, to: 0.5, size: 1, predicted: 0.25, observed: 0 },
    { from: 0.5, to: 1, size: 2, predicted: 0.75, observed: 1 },
  ]);
  expect(expectedCalibrationError([0, 1, 1], [0.25, 0.5, 1], 2)).toBe((0.25 + 2 * 0.25) / 3);
  expect(reliability([1], [0.9], 2)[0]).toEqual({
    from: 0,
    to: 0.5,
    size: 0,
    predicted: null,
    observed: null,
  });
});

test('one bin holds all, from 0 to 1', () => {
  expect(reliability([0, 1], [0, 1], 1)).toEqual([
    { from: 0, to: 1, size: 2, predicted: 0.5, observed: 0.5 },
  ]);
});

test('what was called impossible and happened costs infinitely much; what was certain costs nothing', () => {
  expect(logLoss([1, 0], [0, 0])).toBe(Infinity);
  expect(logLoss([1, 0], [1, 0])).toBe(0);
});

test('undefined without candidates; a probability above 1 is a bad call', () => {
  expect(brier([], [])).toBeNull();
  expect(logLoss([], [])).toBeNull();
  expect(expectedCalibrationError([], [])).toBeNull();
  expect(() => reliability([1], [1.1], 5)).toThrow(RangeError);
  expect(() => reliability([1], [-0.1], 5)).toThrow(RangeError);
  expect(() => reliability([1], [1], 0)).toThrow(RangeError);
});
