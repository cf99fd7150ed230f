import { expect, test } from 'vitest';
import { hypergeometric, sumOfCounts } from './hypergeometric.ts';

test('two of four, two drawn', () => {
  const { lowest, chances } = hypergeometric(4, 2, 2);
  expect(lowest).toBe(0);
  expect([...chances]).toEqual([1 / 6, 4 / 6, 1 / 6].map((chance) => expect.closeTo(chance, 14)));
});

test('more drawn than are unmarked: some marked one must be among them', () => {
  const { lowest, chances } = hypergeometric(5, 4, 3);
  // C(4,2) C(1,1) / C(5,3) and C(4,3) C(1,0) / C(5,3).
  expect(lowest).toBe(2);
  expect([...chances]).toEqual([6 / 10, 4 / 10].map((chance) => expect.closeTo(chance, 14)));
});

test('both tails from the mode, where none can be fewer than five', () => {
  const { lowest, chances } = hypergeometric(10, 8, 7);
  // C(8,5) C(2,2), C(8,6) C(2,1) and C(8,7) C(2,0) of C(10,7).
  expect(lowest).toBe(5);
  expect([...chances]).toEqual([56 / 120, 56 / 120, 8 / 120].map((chance) => expect.closeTo(chance, 14)));
});

test.each([
  [0, 0, 0],
  [5, 0, 3],
  [5, 5, 5],
  [7, 3, 0],
])('where nothing can vary there is one outcome: %i, %i, %i', (total, marked, drawn) => {
  const { lowest, chances } = hypergeometric(total, marked, drawn);
  expect([...chances]).toEqual([1]);
  expect(lowest).toBe(Math.min(marked, drawn));
});

test('thousands of items neither overflow nor vanish; mean and variance are the known ones', () => {
  const [total, marked, drawn] = [20_000, 7_000, 9_000];
  const { lowest, chances } = hypergeometric(total, marked, drawn);
  let mean = 0;
  chances.forEach((chance, place) => (mean += chance * (lowest + place)));
  let variance = 0;
  chances.forEach((chance, place) => (variance += chance * (lowest + place - mean) ** 2));
  const share = marked / total;
  expect(mean).toBeCloseTo(drawn * share, 6);
  expect(variance).toBeCloseTo((drawn * share * (1 - share) * (total - drawn)) / (total - 1), 5);
});

test('by enumeration: every way to draw 3 of 7', () => {
  const marked = new Set([0, 2, 3]);
  const counts = [0, 0, 0, 0];
  for (let a = 0; a < 7; a++) {
    for (let b = a + 1; b < 7; b++) {
      for (let c = b + 1; c < 7; c++) counts[[a, b, c].filter((item) => marked.has(item)).length]++;
    }
  }
  expect([...hypergeometric(7, 3, 3).chances]).toEqual(counts.map((count) => expect.closeTo(count / 35, 14)));
});

test('the sum of two counts', () => {
  const coin = { lowest: 0, chances: Float64Array.of(0.5, 0.5) };
  const sure = { lowest: 3, chances: Float64Array.of(1) };
  expect(sumOfCounts(coin, coin)).toEqual({ lowest: 0, chances: Float64Array.of(0.25, 0.5, 0.25) });
  expect(sumOfCounts(coin, sure)).toEqual({ lowest: 3, chances: Float64Array.of(0.5, 0.5) });
});

test('impossible numbers are refused', () => {
  expect(() => hypergeometric(3, 4, 1)).toThrow(RangeError);
  expect(() => hypergeometric(3, -1, 1)).toThrow(RangeError);
  expect(() => hypergeometric(3, 1, 1.5)).toThrow(RangeError);
});
