import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { adjacencyProduct } from './adjacencyProduct.ts';
import { leadingEigenvector } from './leadingEigenvector.ts';

/** Groups of ten, all tied within, in a ring; strengths differ little, so that many eigenvalues are close. */
function ringOfGroups(groups: number, seed: number): Adjacency {
  const source = random(seed);
  const pairs: (readonly [number, number])[] = [];
  for (let group = 0; group < groups; group++) {
    for (let a = 0; a < 10; a++) {
      for (let b = 0; b < a; b++) pairs.push([10 * group + a, 10 * group + b]);
    }
    pairs.push([10 * group, 10 * ((group + 1) % groups) + 1]);
  }
  const ends = (side: 0 | 1): number[] => pairs.map((pair) => pair[side]);
  const strengths = pairs.map(() => 1 + source.next() / 20);
  return adjacency(10 * groups, { sources: ends(0), targets: ends(1), strengths }, false);
}

test.each([2, 8, 30, 100])('what is called exact is exact to 1e-12 of the value: %i groups', (groups) => {
  for (const seed of [1, 2, 3]) {
    const { order, outgoing } = ringOfGroups(groups, seed);
    const found = leadingEigenvector(outgoing, new Float64Array(order).fill(1));
    const { value, vector } = found;
    if (vector === null) throw new Error(`Nothing was found on seed ${seed}.`);
    const product = new Float64Array(order);
    adjacencyProduct(outgoing, vector, product);
    const left = Math.hypot(...product.map((entry, node) => entry - value * vector[node]));
    // Rounding of a sum of products comes on top.
    expect(left).toBeLessThan(2e-12 * value);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
  }
});

test('another unit scales the value and leaves the vector, to the last bit; the start stays', () => {
  const { order, outgoing } = ringOfGroups(3, 1);
  const start = Float64Array.from({ length: order }, (_, node) => 1 + (node % 3));
  const { value, vector } = leadingEigenvector(outgoing, start);
  for (const unit of [2 ** -40, 2 ** 40]) {
    const strengths = outgoing.strengths.map((strength) => strength * unit);
    expect(leadingEigenvector({ ...outgoing, strengths }, start)).toEqual({ value: value * unit, vector });
  }
  expect(start[4]).toBe(1 + (4 % 3));
});

test('a start that is 0 everywhere leads nowhere, and that is told after all restarts', () => {
  const { outgoing } = ringOfGroups(1, 1);
  expect(leadingEigenvector(outgoing, new Float64Array(10)).vector).toBeNull();
});
