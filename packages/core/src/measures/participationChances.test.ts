import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { participationChances } from './participationChances.ts';

const sums = (rows: readonly ArrayLike<number>[], columns: number) => ({
  own: rows.map((row) => Array.from(row).reduce((a, b) => a + b, 0)),
  other: Array.from({ length: columns }, (_, e) => rows.reduce((sum, row) => sum + row[e], 0)),
});

test('one organisation in everything is certain, the others share what is left', () => {
  const chances = participationChances([2, 1, 1], [2, 2]);
  expect(chances.map((row) => Array.from(row, (chance) => Number(chance.toFixed(8))))).toEqual([
    [1, 1],
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

test('the chances have the observed sums', () => {
  const data = fc.array(fc.array(fc.nat({ max: 1 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(data, (rows) => {
      const { own, other } = sums(rows, 5);
      const found = sums(participationChances(own, other), 5);
      own.forEach((degree, i) => expect(found.own[i]).toBeCloseTo(degree, 6));
      other.forEach((degree, e) => expect(found.other[e]).toBeCloseTo(degree, 6));
    }),
    { seed: 2 },
  );
});

test('nothing has no chances', () => {
  expect(participationChances([], [])).toEqual([]);
  expect(participationChances([0], [0, 0]).map((row) => [...row])).toEqual([[0, 0]]);
});
