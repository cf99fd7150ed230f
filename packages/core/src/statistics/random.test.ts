import { expect, test } from 'vitest';
import { random } from './random.ts';

test('the same seed gives the same sequence, another seed another one', () => {
  const draw = (seed: number): number[] => {
    const source = random(seed);
    return Array.from({ length: 20 }, () => source.next());
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(1)).not.toEqual(draw(1 + 2 ** 32));
  expect(draw(3).every((x) => x >= 0 && x < 1)).toBe(true);
});

test('integers are uniform: chi-square over 7 cells stays below the 99.99 % point of 6 degrees of freedom', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const source = random(seed);
    const counts = Array.from({ length: 7 }, () => 0);
    for (let draw = 0; draw < 70_000; draw++) counts[source.integer(7)]++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(27.86);
  }
});

test('neighbouring seeds are not correlated', () => {
  const firsts = Array.from({ length: 10_000 }, (_, seed) => random(seed).next());
  const mean = firsts.reduce((sum, x) => sum + x, 0) / firsts.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 10_000));
  const serial = firsts.slice(1).reduce((sum, x, index) => sum + (x - 0.5) * (firsts[index] - 0.5), 0);
  expect(Math.abs(serial / 9_999)).toBeLessThan(4 / 12 / Math.sqrt(9_999));
});

test('all 6 orders of three items are equally likely', () => {
  const source = random(11);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 60_000; draw++) {
    const key = source.shuffle(['a', 'b', 'c']).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(25.74); // 99.99 % point of 5 degrees of freedom
});

test('a bad seed or a bad number of choices is a bad call', () => {
  for (const seed of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => random(seed)).toThrow(RangeError);
  for (const n of [0, -1, 1.5, 2 ** 32 + 1]) expect(() => random(1).integer(n)).toThrow(RangeError);
});
