import { expect, test } from 'vitest';
import { plainCoreFit } from '../testSupport/plainCores.ts';
import { adjacencyOf, randomPairs } from '../testSupport/plainPaths.ts';
import { coreAtRandom, coreByDegree } from './coreStarts.ts';

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
