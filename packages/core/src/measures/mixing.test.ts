import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { expectedMixing, mixingDensity, mixingMatrix, mixingMeasures } from './mixing.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(mixingMeasures);

const network = networkOf('a-b:3 b-c c-d d-a a-c:2 e');
const groups = ['north', 'north', 'south', 'south', 'alone'];

test('ties within and between groups, by hand', () => {
  expect(mixingMatrix(network, groups)).toEqual({
    groups: ['alone', 'north', 'south'],
    matrix: [
      [0, 0, 0],
      [0, 1, 3],
      [0, 3, 1],
    ],
  });
  expect(mixingMatrix(network, groups, { weighted: true }).matrix[1]).toEqual([0, 3, 1 + 1 + 2]);
  expect(mixingDensity(network, groups).matrix).toEqual([
    [null, 0, 0],
    [0, 1 / 1, 3 / 4],
    [0, 3 / 4, 1 / 1],
  ]);
});

test('directed: rows are where arcs start', () => {
  const arcs = networkOf('a-b b-a a-c', { directed: true });
  expect(mixingMatrix(arcs, ['g', 'g', 'h']).matrix).toEqual([
    [2, 1],
    [0, 0],
  ]);
});

/** All ties of a network are within or between some groups. */
const total = (matrix: readonly (readonly number[])[]): number =>
  matrix.reduce((sum, row, i) => sum + row.reduce((cells, cell, j) => cells + (j <= i ? cell : 0), 0), 0);

test.each(['configuration', 'stubExact', 'permutation'] as const)(
  '%s: expected ties add up to all ties',
  (model) => {
    for (const seed of seeds) {
      const random = networkFromNodeLink(randomGraph(seed));
      const labels = random.ids.map((_, node) => 'xyz'[node % 3]);
      expect(total(expectedMixing(random, labels, model)?.matrix ?? [])).toBeCloseTo(
        random.adjacency.size,
        10,
      );
      expect(total(mixingMatrix(random, labels).matrix)).toBe(random.adjacency.size);
    }
  },
);

test('stubs joined at random: exact means over all 15 ways to join the 6 ends of a-b, b-c, c-d', () => {
  const path = networkOf('a-b b-c c-d');
  const labels = ['g', 'g', 'h', 'h'];
  const ends = ['g', 'g', 'g', 'h', 'h', 'h'];
  const joins = (left: readonly string[]): number[] => {
    if (left.length === 0) return [0];
    const [first, ...others] = left;
    return others.flatMap((other, k) =>
      joins(others.toSpliced(k, 1)).map((n) => n + (first === other ? 0 : 1)),
    );
  };
  const all = joins(ends);
  expect(all.length).toBe(15);
  expect(expectedMixing(path, labels, 'stubExact')?.matrix[0][1]).toBeCloseTo(
    all.reduce((a, b) => a + b, 0) / 15,
    12,
  );
});

test('no ties: nothing expected', () => {
  expect(expectedMixing(networkOf('a b'), ['g', 'h'], 'configuration')).toBeNull();
  // However the groups are dealt out, no tie falls between them.
  expect(expectedMixing(networkOf('a b'), ['g', 'h'], 'permutation')?.matrix).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(expectedMixing(networkOf('a'), ['g'], 'permutation')).toBeNull();
});
