import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { continuousCorePeriphery, corePeriphery, corePeripheryMeasures } from './corePeriphery.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(corePeripheryMeasures);

test('a triangle with a leaf at each corner: the triangle is the core, and it fits perfectly', () => {
  const found = corePeriphery(networkOf('a-b b-c c-a a-x b-y c-z'), 'missing');
  expect(found).toEqual({ fit: 1, core: ['a', 'b', 'c'] });
});

test('a star: the hub alone is the core when its ties to the periphery are expected', () => {
  expect(corePeriphery(networkOf('hub-a hub-b hub-c'), 'or')).toEqual({ fit: 1, core: ['hub'] });
});

const tied = ({ adjacency: { outgoing } }: Network, i: number, j: number): number =>
  outgoing.targets.subarray(outgoing.offsets[i], outgoing.offsets[i + 1]).includes(j) ? 1 : 0;

/** Pearson's r by its definition. */
function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (term: (i: number) => number): number => x.reduce((total, _, i) => total + term(i), 0);
  return (
    sum((i) => (x[i] - mx) * (y[i] - my)) /
    Math.sqrt(sum((i) => (x[i] - mx) ** 2) * sum((i) => (y[i] - my) ** 2))
  );
}

/** The best fit over all cores of a small network. */
function bestFit(network: Network, pattern: 'or' | 'missing'): number {
  const order = network.ids.length;
  let best = -Infinity;
  for (let mask = 0; mask < 2 ** order; mask++) {
    const inside = (node: number): boolean => (mask & (1 << node)) !== 0;
    const ties: number[] = [];
    const ideal: number[] = [];
    for (let i = 0; i < order; i++) {
      for (let j = 0; j < i; j++) {
        if (pattern === 'missing' && inside(i) !== inside(j)) continue;
        ties.push(tied(network, i, j));
        ideal.push(inside(i) || inside(j) ? 1 : 0);
      }
    }
    const fit = correlation(ties, ideal);
    if (fit > best) best = fit;
  }
  return best;
}

test.each(['or', 'missing'] as const)('%s: the search reaches the best of all 256 cores', (pattern) => {
  for (const seed of seeds) {
    const network = networkFromNodeLink(randomGraph(seed));
    const found = corePeriphery(network, pattern, { seed });
    expect(found?.fit).toBeCloseTo(bestFit(network, pattern), 10);
  }
});

test('continuous: the fit is the correlation of ties with products, and no single coreness could be better', () => {
  for (const seed of seeds) {
    const network = networkFromNodeLink(randomGraph(seed));
    const found = continuousCorePeriphery(network, { seed });
    if (found === null) throw new Error('undefined');
    const { coreness } = found;
    const order = network.ids.length;
    const pairs = Array.from({ length: order }, (_, i) =>
      Array.from({ length: i }, (_, j) => [i, j] as const),
    ).flat();
    const ties = pairs.map(([i, j]) => tied(network, i, j));
    expect(found.fit).toBeCloseTo(
      correlation(
        ties,
        pairs.map(([i, j]) => coreness[i] * coreness[j]),
      ),
      8,
    );
    const squares = (c: readonly number[]): number =>
      pairs.reduce((sum, [i, j], k) => sum + (ties[k] - c[i] * c[j]) ** 2, 0);
    const least = squares(coreness);
    for (let node = 0; node < order; node++) {
      for (const factor of [0.9, 1.1]) {
        expect(squares(coreness.with(node, coreness[node] * factor))).toBeGreaterThanOrEqual(least - 1e-6);
      }
    }
  }
});

test('continuous: strengths count, equal corenesses explain nothing, isolates have none', () => {
  const found = continuousCorePeriphery(networkOf('a-b:9 b-c:9 a-c:9 c-d:1 e'));
  expect(found?.coreness.slice(0, 3).every((value) => Math.abs(value - 3) < 0.2)).toBe(true);
  expect(found?.coreness[4]).toBe(0);
  expect(continuousCorePeriphery(networkOf('a-b b-c c-d d-e e-f f-a'))?.fit).toBe(0);
});

test('undefined for two organisations, without ties and where all are tied', () => {
  for (const text of ['a-b', 'a b c', 'a-b b-c c-a']) {
    expect(corePeriphery(networkOf(text), 'missing')).toBeNull();
    expect(continuousCorePeriphery(networkOf(text))).toBeNull();
  }
  const reasonOf = (text: string): unknown =>
    corePeripheryMeasures[0].compute({ network: networkOf(text), groups: null, numbers: null, seed: 1 })
      .reason;
  expect(['', 'a-b', 'a b c', 'a-b b-c c-a'].map(reasonOf)).toEqual([
    'empty-network',
    'too-few-organisations',
    'no-ties',
    'no-variance',
  ]);
});
