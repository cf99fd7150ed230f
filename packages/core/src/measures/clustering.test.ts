import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { averageClustering, clustering, clusteringMeasures, transitivity } from './clustering.ts';
import { directedClustering, directedClusteringMeasures } from './directedClustering.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { triangles, trianglesMeasures } from './triangles.ts';
import { weightedClustering, weightedClusteringMeasures } from './weightedClustering.ts';

compareWithOracles([
  ...trianglesMeasures,
  ...clusteringMeasures,
  ...directedClusteringMeasures,
  ...weightedClusteringMeasures,
]);
testInvariants('clustering', clustering);
testInvariants('directed clustering', directedClustering, { directed: true });
testInvariants('clustering after Barrat', (network) => weightedClustering(network, { method: 'barrat' }), {
  weighted: true,
});
// Onnela's values are relative to the strongest tie anywhere, so what stands beside does change them.
testInvariants('clustering after Onnela', (network) => weightedClustering(network), {
  weighted: true,
  local: false,
});

test('a triangle with a tail', () => {
  const network = networkOf('a-b b-c c-a c-d');
  expect([...triangles(network).values()]).toEqual([1, 1, 1, 0]);
  // c has three pairs of partners, one of them tied.
  expect([...clustering(network).values()]).toEqual([1, 1, 1 / 3, 0]);
  expect(averageClustering(network)).toBeCloseTo((1 + 1 + 1 / 3 + 0) / 4, 12);
  expect(averageClustering(network, { fewPartners: 'leftOut' })).toBeCloseTo((1 + 1 + 1 / 3) / 3, 12);
  // Triples: one each at a and b, three at c.
  expect(transitivity(network)).toBe(3 / 5);
});

test('strong triangles count more', () => {
  const network = networkOf('a-b:8 b-c:1 c-a:1 c-d:8');
  expect(weightedClustering(network).get('a')).toBeCloseTo(Math.cbrt((8 / 8) * (1 / 8) * (1 / 8)), 12);
  // c: the pair a, b of its three pairs, by the strengths that lead to it.
  expect(weightedClustering(network, { method: 'barrat' }).get('c')).toBeCloseTo(
    (1 + 1) / ((1 + 1 + 8) * 2),
    12,
  );
});

test('a directed cycle has one of the two triangles that its ties allow', () => {
  expect(directedClustering(networkOf('a-b b-c c-a', { directed: true })).get('a')).toBe(1 / 2);
});

test('nothing to measure', () => {
  expect([transitivity(networkOf('a-b')), averageClustering(networkOf(''))]).toEqual([null, null]);
  expect(averageClustering(networkOf('a-b'), { fewPartners: 'leftOut' })).toBe(null);
  const input = { network: networkOf(''), groups: null, numbers: null, seed: 1 };
  expect(clusteringMeasures.map((measure) => [measure.id, measure.compute(input).reason])).toEqual([
    ['clustering', null],
    ['averageClustering', 'empty-network'],
    ['averageClustering.defined', 'no-triples'],
    ['transitivity', 'no-triples'],
  ]);
});

function arcs(graph: NodeLinkGraph): (from: string, to: string) => number {
  const known = new Set(graph.edges.map(({ source, target }) => JSON.stringify([source, target])));
  return (from, to) =>
    known.has(JSON.stringify([from, to])) || (!graph.directed && known.has(JSON.stringify([to, from])))
      ? 1
      : 0;
}

/** For one node: what its pairs of partners could close, and what they do close, both in directed triangles. */
function triplesOf(graph: NodeLinkGraph, i: string): { readonly possible: number; readonly actual: number } {
  const arc = arcs(graph);
  const ids = graph.nodes.map(({ id }) => id);
  let possible = 0;
  let actual = 0;
  for (const j of ids) {
    for (const k of ids) {
      if (i === j || j === k || i === k) continue;
      // Each way in which j and k can be tied to i, and the two arcs there can be between them.
      const ways = (arc(i, j) + arc(j, i)) * (arc(i, k) + arc(k, i));
      possible += 2 * ways;
      actual += ways * (arc(j, k) + arc(k, j));
    }
  }
  return { possible, actual };
}

test.each([false, true])('equals the counted triples, directed %s', (directed) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { directed, probability: 0.4 });
    const network = networkFromNodeLink(graph);
    const found = directed ? directedClustering(network) : clustering(network);
    for (const id of network.ids) {
      const { possible, actual } = triplesOf(graph, id);
      expect(found.get(id)).toBeCloseTo(possible === 0 ? 0 : actual / possible, 12);
    }
  }
});

test('transitivity is the share of all triples that are closed', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { probability: 0.4 });
    const triples = graph.nodes.map(({ id }) => triplesOf(graph, id));
    const possible = triples.reduce((sum, triple) => sum + triple.possible, 0);
    const closed = triples.reduce((sum, triple) => sum + triple.actual, 0);
    expect(transitivity(networkFromNodeLink(graph))).toBeCloseTo(closed / possible, 12);
  }
});
