import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { adjacencyOf, randomPairs } from '../testSupport/plainPaths.ts';
import { latticeTies } from './latticeSwap.ts';

/** How far apart two places on a ring are, by going round both ways. */
const around = (a: number, b: number, size: number): number =>
  Math.min((a - b + size) % size, (b - a + size) % size);

test('every organisation keeps its ties, no tie is doubled, and ties only ever get shorter on the ring', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const order = 8 + (seed % 5);
    const network = randomPairs(seed, order, 0.35);
    const graph = adjacencyOf(network);
    // Some other order than the numbers.
    const ring = Array.from({ length: order }, (_, node) => (node * 5 + seed) % order);
    const places = new Set(ring).size === order ? ring : [...ring.keys()];
    const total = (pairs: readonly (readonly [number, number])[]): number =>
      pairs.reduce((sum, [a, b]) => sum + around(places[a], places[b], order), 0);
    const degrees = (pairs: readonly (readonly [number, number])[]): readonly number[] =>
      places.map((_, node) => pairs.filter((ends) => ends.includes(node)).length);
    let before = total(network.pairs);
    for (const attempts of [1, 5, 20, 100, 500]) {
      const { sources, targets } = latticeTies(graph, places, attempts, random(seed));
      const pairs = Array.from(sources, (source, k) => [source, targets[k]] as const);
      expect(degrees(pairs)).toEqual(degrees(network.pairs));
      expect(new Set(pairs.map((ends) => ends.toSorted((a, b) => a - b).join())).size).toBe(pairs.length);
      expect(pairs.every(([a, b]) => a !== b)).toBe(true);
      // The same seed goes on where fewer attempts ended.
      expect(total(pairs)).toBeLessThanOrEqual(before);
      before = total(pairs);
    }
  }
});

test('a ring whose ties were crossed finds back to the ring', () => {
  const order = 12;
  const crossed = Array.from({ length: order }, (_, k) => [k, (k + 5) % order] as const);
  const graph = adjacencyOf({ order, pairs: crossed });
  const { sources, targets } = latticeTies(
    graph,
    [...Array.from({ length: order }).keys()],
    20_000,
    random(3),
  );
  expect(Array.from(sources, (source, k) => around(source, targets[k], order))).toEqual(
    Array.from({ length: order }, () => 1),
  );
});
