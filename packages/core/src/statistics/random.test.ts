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

/** The words of sfc32 as its author published it, its state filled by splitmix32, in arithmetic modulo 2^32. */
function* publishedWords(seed: bigint): Generator<number> {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  const splitmix = (start: bigint): (() => bigint) => {
    let state = start;
    return () => {
      state = word(state + 0x9e37_79b9n);
      let z = state;
      z = word((z ^ (z >> 16n)) * 0x21f0_aaadn);
      z = word((z ^ (z >> 15n)) * 0x735a_2d97n);
      return z ^ (z >> 15n);
    };
  };
  const low = splitmix(word(seed));
  const high = splitmix(seed >> 32n);
  let [a, b, c, counter] = [low(), low() ^ high(), low() ^ high(), 1n];
  for (let step = 0; ; step++) {
    const sum = word(a + b + counter);
    counter = word(counter + 1n);
    [a, b, c] = [b ^ (b >> 9n), word(c + (c << 3n)), word(((c << 21n) | (c >> 11n)) + sum)];
    if (step >= 12) yield Number(sum);
  }
}

test.each([0, 1, 7, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1])(
  'seed %i: the published generator, word for word',
  (seed) => {
    const source = random(seed);
    const words = publishedWords(BigInt(seed));
    for (let draw = 0; draw < 200; draw++) expect(source.next()).toBe(words.next().value / 2 ** 32);
  },
);

test('an integer is the remainder of the next word that lies in a complete block; a shuffle draws from n to 2', () => {
  for (const n of [1, 2, 7, 3 * 2 ** 30, 2 ** 32 - 1, 2 ** 32]) {
    const source = random(4);
    const words = publishedWords(4n);
    const complete = Math.floor(2 ** 32 / n) * n;
    for (let draw = 0; draw < 50; draw++) {
      let word = words.next().value;
      while (word >= complete) word = words.next().value;
      expect(source.integer(n)).toBe(word % n);
    }
  }
  const [source, same] = [random(9), random(9)];
  const items = ['a', 'b', 'c', 'd', 'e'];
  const expected: string[] = [];
  for (const rest = [...items]; rest.length > 0;) {
    // The item drawn goes to the end, the last one takes its place.
    const drawn = rest.length > 1 ? same.integer(rest.length) : 0;
    expected.unshift(rest[drawn]);
    rest[drawn] = rest[rest.length - 1];
    rest.pop();
  }
  expect(source.shuffle(items)).toEqual(expected);
  expect(source.next()).toBe(same.next());
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
