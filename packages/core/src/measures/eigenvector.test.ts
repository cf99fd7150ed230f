import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { eigenvector, eigenvectorMeasures, spectralRadius } from './eigenvector.ts';
import { katz, katzMeasures } from './katz.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { pagerank, pagerankMeasures } from './pagerank.ts';

compareWithOracles([...eigenvectorMeasures, ...katzMeasures, ...pagerankMeasures]);
testInvariants('eigenvector', (network) => eigenvector(network), { local: false });
testInvariants('eigenvector of each component', (network) => eigenvector(network, { components: 'each' }), {
  probability: 0.6,
});
testInvariants('pagerank', (network) => pagerank(network, { weighted: true }), {
  weighted: true,
  local: false,
});
testInvariants('directed katz', (network) => katz(network), { directed: true, local: false });

test('the middle of a path of three counts √2 times its ends', () => {
  const values = eigenvector(networkOf('a-b b-c'));
  expect(values?.get('a')).toBeCloseTo(Math.SQRT1_2, 12);
  expect(values?.get('b')).toBe(1);
  expect(spectralRadius(networkOf('a-b b-c'), false)).toBeCloseTo(Math.SQRT2, 12);
  const squares = [
    ...(eigenvector(networkOf('a-b b-c'), { scale: 'l2' }) ?? new Map<string, number>()).values(),
  ];
  expect(squares.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 12);
});

test('two equal parts: nobody leads, each has its own values', () => {
  const network = networkOf('a-b b-c x-y y-z i');
  expect(eigenvector(network)).toBe(null);
  const each = eigenvector(network, { components: 'each' });
  expect([each?.get('b'), each?.get('y'), each?.get('i')]).toEqual([1, 1, 0]);
});

test('two cliques a long way apart in one component: their ties do not tell who leads', () => {
  const clique = (name: string): string[] =>
    Array.from({ length: 25 }, (_, pair) => [Math.floor(pair / 5), pair % 5])
      .filter(([a, b]) => a < b)
      .map(([a, b]) => `${name}${a}-${name}${b}`);
  const steps = Array.from({ length: 60 }, (_, step) => `p${step}-p${step + 1}`);
  const network = networkOf([...clique('x'), 'x0-p0', ...steps, 'p60-y0', ...clique('y')].join(' '));
  expect(eigenvector(network)).toBeNull();
  // Without the second clique the first leads.
  expect(eigenvector(networkOf([...clique('x'), 'x0-p0', ...steps].join(' ')))?.get('x0')).toBe(1);
});

test('a long path converges', () => {
  const ties = Array.from({ length: 299 }, (_, i) => `${i}-${i + 1}`).join(' ');
  const values = eigenvector(networkOf(ties));
  // The vector of a path of n is sin(kπ/(n+1)).
  const largest = Math.sin((150 * Math.PI) / 301);
  for (const k of [1, 40, 150, 300]) {
    expect(values?.get(String(k - 1))).toBeCloseTo(Math.sin((k * Math.PI) / 301) / largest, 6);
  }
});

test('without ties, or without a cycle of directed ties, there is none', () => {
  expect(eigenvector(networkOf('a b'))).toBe(null);
  expect(eigenvector(networkOf(''))).toBe(null);
  expect(eigenvector(networkOf('a-b b-c', { directed: true }))).toBe(null);
  expect(katz(networkOf('a-b b-c', { directed: true }))).toBe(null);
});

test('a directed cycle of three: all alike although plain power iteration goes round', () => {
  expect(
    [...(eigenvector(networkOf('a-b b-c c-a', { directed: true })) ?? [])].map(([, value]) => value),
  ).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9), expect.closeTo(1, 9)]);
});

test('a pair: every walk goes to and fro', () => {
  expect(katz(networkOf('a-b'))?.get('a')).toBeCloseTo(1 / (1 - 0.85), 9);
  expect(katz(networkOf('a-b'), { share: 0.5 })?.get('a')).toBeCloseTo(1 / (1 - 0.5), 9);
  expect(pagerank(networkOf('a-b'))?.get('a')).toBeCloseTo(1 / 2, 12);
});

test('shares outside their range are bad calls', () => {
  expect(() => katz(networkOf('a-b'), { share: 1 })).toThrow(RangeError);
  expect(() => pagerank(networkOf('a-b'), { damping: 1 })).toThrow(RangeError);
});

/** The ties that arrive at an organisation. */
function arriving(
  network: Network,
  target: number,
): readonly (readonly [source: number, strength: number])[] {
  const { offsets, targets, strengths } = network.adjacency.incoming;
  return Array.from(targets.subarray(offsets[target], offsets[target + 1]), (source, place) => [
    source,
    strengths[offsets[target] + place],
  ]);
}

test.each([false, true])('the values solve their equations, directed %s', (directed) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { order: 12, directed, weighted: true });
    const network = networkFromNodeLink(graph);
    const radius = spectralRadius(network, true);
    const vector = eigenvector(network, { weighted: true });
    const walks = katz(network, { weighted: true });
    const visits = pagerank(network, { weighted: true, damping: 0.7 });
    const leaving = network.ids.map((_, source) =>
      network.ids.reduce(
        (sum, _target, target) =>
          sum + arriving(network, target).reduce((all, [from, w]) => all + (from === source ? w : 0), 0),
        0,
      ),
    );
    const stranded = network.ids.reduce(
      (sum, id, i) => sum + (leaving[i] === 0 ? (visits?.get(id) ?? 0) : 0),
      0,
    );
    network.ids.forEach((id, node) => {
      const sum = (values: ReadonlyMap<string, number> | null, scale: (source: number) => number): number =>
        arriving(network, node).reduce(
          (all, [s, w]) => all + w * (values?.get(network.ids[s]) ?? 0) * scale(s),
          0,
        );
      // Where a vector is undefined (no cycle, or two parts with one eigenvalue) both sides are 0.
      expect(sum(vector, () => 1)).toBeCloseTo(radius * (vector?.get(id) ?? 0), 6);
      expect((walks === null ? 0 : 1) + sum(walks, () => 0.85 / radius)).toBeCloseTo(walks?.get(id) ?? 0, 8);
      const follow = sum(visits, (source) => 1 / leaving[source]);
      expect((0.3 + 0.7 * stranded) / 12 + 0.7 * follow).toBeCloseTo(visits?.get(id) ?? 0, 10);
    });
  }
});
