import { expect, test } from 'vitest';
import { pairCounts } from './pairCounts.ts';

const codes = ['r', 'c', 'm', 'd'];

test('against all 90 two-mode tables of four initiatives with two values each and four values of two initiatives each', () => {
  // r in 6 ways. c beside it on none of the two rows: 1 way, then m in 6; on one: 4 ways, then m in 2; on both: 1 way, m in 1.
  const tables = { none: 6 * 1 * 6, one: 6 * 4 * 2, both: 6 * 1 * 1 };
  expect(tables.none + tables.one + tables.both).toBe(90);
  const counts = pairCounts(
    codes,
    [
      ['r', 'm'],
      ['r', 'm'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    1,
  );
  for (let replicate = 0; replicate < 20_000; replicate++) counts.draw();
  const found = counts.tests();
  expect(found.map(({ from, to, observed }) => [codes[from], codes[to], observed])).toEqual([
    ['r', 'c', 0],
    ['r', 'm', 2],
    ['r', 'd', 0],
    ['c', 'm', 0],
    ['c', 'd', 2],
    ['m', 'd', 0],
  ]);
  for (const { expected, pEmpty, pBelow, observed } of found) {
    // Four standard errors of a share or mean over 20,000 nearly independent draws.
    expect(Math.abs(expected - (tables.one + 2 * tables.both) / 90)).toBeLessThan(0.02);
    expect(Math.abs(pEmpty - tables.none / 90)).toBeLessThan(0.02);
    expect(Math.abs(pBelow - (observed === 0 ? tables.none / 90 : 1))).toBeLessThan(0.02);
  }
});

test('where all have a single value nothing can be combined, and z is undefined', () => {
  const counts = pairCounts(codes, [['r'], ['r'], ['c'], ['c']], 1);
  for (let replicate = 0; replicate < 50; replicate++) counts.draw();
  expect(counts.tests()[0]).toMatchObject({ observed: 0, expected: 0, z: null, pBelow: 1, pEmpty: 1 });
});
