import { expect, test } from 'vitest';
import { measureById } from '../measures/catalogue.ts';
import type { Measure } from '../measures/measure.ts';
import { random } from '../statistics/random.ts';
import { networkOf } from '../testSupport/graphs.ts';
import { rankOrganisations, ranksOf } from './rankOrganisations.ts';

const ranks = (...scores: readonly number[]): number[] => [...ranksOf(Float64Array.from(scores))];

test('equals share the best of their places', () => {
  expect(ranks(5, 9, 5, 1)).toEqual([2, 1, 2, 4]);
  expect(ranks()).toEqual([]);
  expect(ranks(0, 0)).toEqual([1, 1]);
});

test('undefined values have no rank and take no place', () => {
  expect(ranks(Number.NaN, 2, 3)).toEqual([0, 2, 1]);
  expect(ranks(-Infinity, Infinity, 1, Infinity)).toEqual([4, 1, 3, 1]);
});

test('values that differ by rounding only are equal', () => {
  expect(ranks(0.1 + 0.2, 0.3, 0.2999)).toEqual([1, 1, 3]);
  expect(ranks(1, 1e-17, 0)).toEqual([1, 2, 2]);
  expect(ranks(1e-17, 0)).toEqual([1, 2]);
});

test('1 + the number of strictly better values', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const source = random(seed);
    const scores = Array.from({ length: 1 + source.integer(12) }, () => source.integer(6) - 2);
    expect(ranks(...scores)).toEqual(
      scores.map((score) => 1 + scores.filter((other) => other > score).length),
    );
  }
});

const measure = (id: string): Measure => {
  const found = measureById(id);
  if (found === null) throw new Error(id);
  return found;
};
const input = { groups: null, numbers: null, seed: 1 };

test('the lowest comes first where more of a measure means less', () => {
  // The hub of a star is the least constrained.
  const constraint = measure('constraint');
  expect(constraint.direction).toBe('down');
  const star = networkOf('hub-a hub-b hub-c lonely');
  expect([...(rankOrganisations(constraint, { network: star, ...input }) ?? [])]).toEqual([2, 2, 2, 1, 0]);
});

test('what gives no numbers by organisation ranks nobody', () => {
  const network = networkOf('a-b b-c');
  for (const id of ['density', 'articulationPoints', 'inDegree', 'edgeBetweenness']) {
    expect(rankOrganisations(measure(id), { network, ...input })).toBeNull();
  }
});
