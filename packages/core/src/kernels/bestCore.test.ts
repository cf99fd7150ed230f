import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { plainCoreFit } from '../testSupport/plainCores.ts';
import { adjacencyOf, randomPairs } from '../testSupport/plainPaths.ts';
import type { PlainNetwork } from '../testSupport/plainPaths.ts';
import { bestCore, coreAtRandom, coreByDegree, improveCore } from './bestCore.ts';
import type { CorePattern } from './corePattern.ts';

/** The best fit over all cores of a small network; null where none has one. */
function bestFit(network: PlainNetwork, pattern: CorePattern): number | null {
  const fits = Array.from({ length: 2 ** network.order }, (_, mask) =>
    plainCoreFit(network, pattern, (node) => (mask & (1 << node)) !== 0),
  ).filter((fit) => fit !== null);
  return fits.length === 0 ? null : Math.max(...fits);
}

test.each(['or', 'missing'] as const)('%s: the search reaches the best of all cores', (pattern) => {
  for (let seed = 1; seed <= 8; seed++) {
    for (const order of [4, 7]) {
      const network = randomPairs(seed, order, seed / 9);
      const found = bestCore(adjacencyOf(network), pattern, random(seed));
      const best = bestFit(network, pattern);
      expect(found === null).toBe(best === null);
      if (found === null || best === null) continue;
      expect(found.fit).toBeCloseTo(best, 12);
      expect(plainCoreFit(network, pattern, (node) => found.inCore[node] === 1)).toBeCloseTo(found.fit, 12);
    }
  }
});

test.each(['or', 'missing'] as const)(
  '%s: no node moved in or out makes a larger network fit better',
  (pattern) => {
    const network = randomPairs(3, 24, 0.25);
    const found = bestCore(adjacencyOf(network), pattern, random(1));
    if (found === null) throw new Error('undefined');
    const { fit, inCore } = found;
    expect(plainCoreFit(network, pattern, (node) => inCore[node] === 1)).toBeCloseTo(fit, 12);
    for (let moved = 0; moved < network.order; moved++) {
      const other = plainCoreFit(network, pattern, (node) => (inCore[node] === 1) !== (node === moved));
      expect(other ?? 0).toBeLessThanOrEqual(fit + 1e-12);
    }
  },
);

test.each(['or', 'missing'] as const)('%s: from every core the search comes to the best one', (pattern) => {
  for (let seed = 1; seed <= 4; seed++) {
    const network = randomPairs(seed, 9, 0.4);
    const best = bestFit(network, pattern) ?? -Infinity;
    for (let mask = 1; mask < 512; mask += 37) {
      const first = Uint8Array.from({ length: 9 }, (_, node) => (mask >> node) & 1);
      const before = first.slice();
      const found = improveCore(adjacencyOf(network), pattern, first, random(mask));
      expect(found.fit).toBeCloseTo(best, 12);
      expect(plainCoreFit(network, pattern, (node) => found.inCore[node] === 1)).toBeCloseTo(best, 12);
      expect(first).toEqual(before);
    }
  }
});

test('of three groups, one is found to be the core from random starts, though not from the degrees', () => {
  const pairs = [0, 1, 2].flatMap((a): [number, number][] => [
    [a, a + 3],
    [a, a + 6],
    [a + 3, a + 6],
  ]);
  const network = { order: 9, pairs };
  // Within a core of one group 3 of 3 are tied and 6 of 15 outside; r = (3·18 − 9·3) / √(9·9·3·15).
  const best = (3 * 18 - 9 * 3) / Math.sqrt(9 * 9 * 3 * 15);
  expect(bestFit(network, 'missing')).toBeCloseTo(best, 12);
  for (let seed = 1; seed <= 6; seed++) {
    expect(bestCore(adjacencyOf(network), 'missing', random(seed))?.fit).toBeCloseTo(best, 12);
  }
});

test.each(['or', 'missing'] as const)('%s: the best of the sets of highest degree', (pattern) => {
  for (let seed = 1; seed <= 12; seed++) {
    const network = randomPairs(seed, 9, seed / 14);
    const nodes = Array.from({ length: 9 }, (_, node) => node);
    const degree = (node: number): number => network.pairs.flat().filter((end) => end === node).length;
    const ranked = nodes.toSorted((a, b) => degree(b) - degree(a));
    const sets = ranked.map((_, place) => ranked.slice(0, place + 1));
    const fits = sets.map((set) => plainCoreFit(network, pattern, (node) => set.includes(node)) ?? -Infinity);
    const best = Math.max(...fits);
    const found = coreByDegree(adjacencyOf(network), pattern);
    const inside = nodes.filter((node) => found[node] === 1);
    expect(plainCoreFit(network, pattern, (node) => found[node] === 1) ?? -Infinity).toBeCloseTo(best, 12);
    expect(sets.filter((_, k) => fits[k] > best - 1e-12).map((set) => set.length)).toContain(inside.length);
  }
});

test('where no core has a correlation the first start is empty', () => {
  expect([...coreByDegree(adjacencyOf({ order: 3, pairs: [] }), 'or')]).toEqual([0, 0, 0]);
});

test('a random core draws its share first, then each node against it', () => {
  const draws = [0.5, 0.2, 0.5, 0.7, 0.49, 0];
  const source = { next: () => draws.shift() ?? NaN };
  expect([...coreAtRandom(5, source)]).toEqual([1, 0, 0, 1, 1]);
  expect(draws).toEqual([]);
});
