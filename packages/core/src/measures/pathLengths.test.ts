import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { naiveDistances } from '../testSupport/naivePaths.ts';
import { averagePathLength, averagePathLengthMeasures } from './averagePathLength.ts';
import { diameter, diameterMeasures, eccentricity } from './diameter.ts';
import { globalEfficiency, globalEfficiencyMeasures, reachability } from './globalEfficiency.ts';
import { localEfficiency, localEfficiencyMeasures } from './localEfficiency.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles([
  ...averagePathLengthMeasures,
  ...diameterMeasures,
  ...globalEfficiencyMeasures,
  ...localEfficiencyMeasures,
]);
testInvariants('eccentricity', (network) => eccentricity(network));

test('a path of four', () => {
  const path = networkOf('a-b b-c c-d');
  // Six pairs: three one step apart, two two steps, one three steps.
  expect(averagePathLength(path)).toBeCloseTo((3 * 1 + 2 * 2 + 3) / 6, 12);
  expect(globalEfficiency(path)).toBeCloseTo((3 + 2 / 2 + 1 / 3) / 6, 12);
  expect(diameter(path)).toBe(3);
  expect([...eccentricity(path).values()]).toEqual([3, 2, 2, 3]);
});

test('a network in two parts: pairs without a path', () => {
  const network = networkOf('a-b b-c d-e');
  expect(averagePathLength(network)).toBeCloseTo((1 + 1 + 2 + 1) / 4, 12);
  expect(averagePathLength(network, { pairs: 'largestComponent' })).toBeCloseTo((1 + 1 + 2) / 3, 12);
  expect(averagePathLength(network, { pairs: 'strict' })).toBe(Infinity);
  expect(diameter(network, { pairs: 'strict' })).toBe(Infinity);
  expect(diameter(network, { pairs: 'largestComponent' })).toBe(2);
  expect(reachability(network)).toBe((6 + 2) / (5 * 4));
});

test('strength makes near', () => {
  expect(averagePathLength(networkOf('a-b:4'), { weighted: true })).toBe(1 / 4);
  expect(globalEfficiency(networkOf('a-b:4'), { weighted: true })).toBe(4);
});

test('nothing to measure', () => {
  const empty = networkOf('');
  expect([averagePathLength(empty), diameter(empty), reachability(empty), localEfficiency(empty)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(averagePathLength(networkOf('a b'))).toBe(null);
  expect([diameter(networkOf('a')), globalEfficiency(networkOf('a'))]).toEqual([0, 0]);
});

function byDefinition(graph: NodeLinkGraph): { readonly efficiency: number; readonly longest: number } {
  const distance = naiveDistances(graph, 'steps');
  const ids = graph.nodes.map(({ id }) => id);
  const all = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => distance(from, to)));
  return {
    efficiency: all.length === 0 ? 0 : all.reduce((sum, length) => sum + 1 / length, 0) / all.length,
    longest: Math.max(0, ...all.filter((length) => length < Infinity)),
  };
}

test.each([false, true])('equals distances by definition, directed %s', (directed) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { directed, probability: 0.2 });
    const network = networkFromNodeLink(graph);
    const expected = byDefinition(graph);
    expect(globalEfficiency(network)).toBeCloseTo(expected.efficiency, 12);
    expect(diameter(network)).toBe(expected.longest);
  }
});

test('local efficiency is the mean efficiency of the networks that partners make among themselves', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { probability: 0.5 });
    const partnersOf = (id: string): Set<string> =>
      new Set(
        graph.edges
          .filter(({ source, target }) => source === id || target === id)
          .map(({ source, target }) => (source === id ? target : source)),
      );
    const among = (ids: ReadonlySet<string>): NodeLinkGraph => ({
      ...graph,
      nodes: graph.nodes.filter(({ id }) => ids.has(id)),
      edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    });
    const values = graph.nodes.map(({ id }) => byDefinition(among(partnersOf(id))).efficiency);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(localEfficiency(networkFromNodeLink(graph))).toBeCloseTo(mean, 12);
  }
});
