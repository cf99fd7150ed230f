import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { byId } from './measure.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { structuralHoleMeasures, structuralHoles } from './structuralHoles.ts';

compareWithOracles(structuralHoleMeasures);

test('a triangle a b c and a leaf d at c, by hand', () => {
  const found = structuralHoles(networkOf('a-b b-c a-c c-d'));
  // c spends 1/3 on each; a and b spend half on c and half on each other.
  const toA = 1 / 3 + (1 / 3) * (1 / 2);
  expect(found.constraint[2]).toBeCloseTo(toA ** 2 + toA ** 2 + (1 / 3) ** 2, 14);
  expect(found.constraint[3]).toBe(1);
  // k − 2t/k with k = 3 partners and t = 1 tie among them.
  expect(found.effectiveSize[2]).toBeCloseTo(3 - 2 / 3, 14);
  expect(found.efficiency[2]).toBeCloseTo((3 - 2 / 3) / 3, 14);
  expect(found.hierarchy[3]).toBeNull();
});

test('hierarchy: 0 where all partners constrain alike, by hand where they do not', () => {
  expect(structuralHoles(networkOf('hub-a hub-b hub-c')).hierarchy[3]).toBeCloseTo(0, 14);
  for (const leaves of [6, 10, 12]) {
    const star = networkOf(Array.from({ length: leaves }, (_, leaf) => `hub-${leaf}`).join(' '));
    // Not below 0 by rounding.
    expect(structuralHoles(star).hierarchy[star.ids.indexOf('hub')]).toBeGreaterThanOrEqual(0);
  }
  // Strengths 3 and 1 to two strangers: c = 9/16 and 1/16, mean 5/16, r = 9/5 and 1/5.
  const found = structuralHoles(networkOf('hub-a:3 hub-b:1'), { weighted: true }).hierarchy[2];
  const expected = ((9 / 5) * Math.log(9 / 5) + (1 / 5) * Math.log(1 / 5)) / (2 * Math.log(2));
  expect(found).toBeCloseTo(expected, 14);
  expect(structuralHoles(networkOf('hub-a:3 hub-b:1')).hierarchy[2]).toBeCloseTo(0, 14);
});

test('an isolate has none of them', () => {
  const { constraint, effectiveSize, efficiency, hierarchy } = structuralHoles(networkOf('a-b c'));
  expect([constraint[2], effectiveSize[2], efficiency[2], hierarchy[2]]).toEqual([null, null, null, null]);
});

test.each([
  { directed: false, weighted: false },
  { directed: false, weighted: true },
  { directed: true, weighted: true },
])('equals the definitions over all triples, $directed directed, $weighted weighted', (options) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, options);
    const ids = graph.nodes.map(({ id }) => id);
    const z = (i: string, j: string): number =>
      graph.edges
        .filter((e) => (e.source === i && e.target === j) || (e.source === j && e.target === i))
        .reduce((sum, e) => sum + (options.weighted ? (e.weight ?? 1) : 1), 0);
    const total = (i: string): number => ids.reduce((sum, k) => sum + z(i, k), 0);
    const p = (i: string, j: string): number => z(i, j) / total(i);
    const m = (j: string, q: string): number => z(j, q) / Math.max(...ids.map((k) => z(j, k)));
    const network = networkFromNodeLink(graph);
    const found = structuralHoles(network, { weighted: options.weighted });
    network.ids.forEach((i, node) => {
      const partners = ids.filter((j) => z(i, j) > 0);
      const expected = partners.reduce((sum, j) => {
        const through = ids.filter((q) => q !== i && q !== j && total(q) > 0);
        return sum + (p(i, j) + through.reduce((s, q) => s + p(i, q) * p(q, j), 0)) ** 2;
      }, 0);
      const size = partners.reduce(
        (sum, j) =>
          sum + 1 - ids.filter((q) => q !== i && q !== j).reduce((s, q) => s + p(i, q) * m(j, q), 0),
        0,
      );
      expect(found.constraint[node] ?? 0).toBeCloseTo(expected, 10);
      expect(found.effectiveSize[node] ?? 0).toBeCloseTo(size, 10);
    });
  }
});

for (const field of ['constraint', 'effectiveSize', 'hierarchy'] as const) {
  testInvariants(field, (network) => byId(network, structuralHoles(network, { weighted: true })[field]), {
    weighted: true,
  });
}
