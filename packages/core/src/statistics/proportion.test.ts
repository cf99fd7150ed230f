import { expect, test } from 'vitest';
import { statisticsCases } from '../testSupport/statisticsOracles.ts';
import { clopperPearson, wilson } from './proportion.ts';
import type { Interval } from './proportion.ts';

for (const [name, interval] of Object.entries({ wilson, clopperPearson })) {
  test(`${name}: reference values, within 1e-10`, () => {
    for (const { input, params, values } of statisticsCases<{ k: number; n: number }, Interval>(name)) {
      const found = interval(input.k, input.n, Number(params['level']));
      expect(found[0]).toBeCloseTo(values[0], 10);
      expect(found[1]).toBeCloseTo(values[1], 10);
    }
  });

  test(`${name}: knows nothing without trials, narrows with the level, refuses impossible counts`, () => {
    expect(interval(0, 0)).toEqual([0, 1]);
    expect(interval(3, 10, 0.5)[0]).toBeGreaterThan(interval(3, 10, 0.9)[0]);
    expect(() => interval(3, 2)).toThrow(RangeError);
    expect(() => interval(-1, 2)).toThrow(RangeError);
    expect(() => interval(1, 2, 1)).toThrow(RangeError);
    expect(() => interval(1, 2, 0)).toThrow(RangeError);
    for (let trials = 1; trials <= 60; trials++) {
      expect([interval(0, trials)[0], interval(trials, trials)[1]]).toEqual([0, 1]);
    }
  });
}
