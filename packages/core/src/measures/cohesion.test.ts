import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { naiveDistances } from '../testSupport/naivePaths.ts';
import { articulationPoints, bridges, bridgesMeasures } from './bridges.ts';
import { components } from './components.ts';
import { coreNumber, coreNumberMeasures, degeneracy } from './coreNumber.ts';
import { localBridges, localBridgesMeasures } from './localBridges.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles([...coreNumberMeasures, ...bridgesMeasures, ...localBridgesMeasures]);
testInvariants('core number', coreNumber);
testInvariants('being an articulation point', (network) => {
  const points = new Set(articulationPoints(network));
  return new Map(network.ids.map((id) => [id, points.has(id) ? 1 : 0]));
});

test('two triangles joined by a tie, one with a tail', () => {
  const network = networkOf('a-b b-c c-a c-x x-y y-z z-x z-t i');
  expect(articulationPoints(network)).toEqual(['c', 'x', 'z']);
  expect(bridges(network)).toEqual([
    ['c', 'x'],
    ['t', 'z'],
  ]);
  expect(localBridges(network)).toEqual([
    ['c', 'x', Infinity],
    ['t', 'z', Infinity],
  ]);
  expect([...coreNumber(network).values()]).toEqual([2, 2, 2, 0, 1, 2, 2, 2]);
  expect(degeneracy(network)).toBe(2);
});

test('bridges ascend by both ends, in whatever order the search leaves them', () => {
  expect(bridges(networkOf('a-c c-b b-d'))).toEqual([
    ['a', 'c'],
    ['b', 'c'],
    ['b', 'd'],
  ]);
});

test('a cycle of five: each tie spans the four others', () => {
  expect(localBridges(networkOf('a-b b-c c-d d-e e-a')).map(([, , span]) => span)).toEqual([4, 4, 4, 4, 4]);
});

const without = (graph: NodeLinkGraph, id: string): NodeLinkGraph => ({
  ...graph,
  nodes: graph.nodes.filter((node) => node.id !== id),
  edges: graph.edges.filter(({ source, target }) => source !== id && target !== id),
});

test('equals taking each organisation and each tie away', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { probability: 0.25 });
    const network = networkFromNodeLink(graph);
    const { count } = components(network);
    const degreeOf = (id: string): number =>
      graph.edges.filter(({ source, target }) => source === id || target === id).length;
    const partsWithout = (id: string): number => components(networkFromNodeLink(without(graph, id))).count;
    expect(articulationPoints(network)).toEqual(
      network.ids.filter((id) => degreeOf(id) > 0 && partsWithout(id) > count),
    );
    const rest = graph.edges.map((edge) => ({
      ...graph,
      edges: graph.edges.filter((other) => other !== edge),
    }));
    const parted = graph.edges.filter((_, i) => components(networkFromNodeLink(rest[i])).count > count);
    expect(new Set(bridges(network).map((tie) => tie.join()))).toEqual(
      new Set(parted.map(({ source, target }) => [source, target].sort().join())),
    );
    const spans = graph.edges
      .map(({ source, target }, i) => [
        [source, target].sort().join(),
        naiveDistances(rest[i], 'steps')(source, target),
      ])
      .filter(([, span]) => Number(span) > 2);
    expect(new Map(localBridges(network).map(([a, b, span]) => [`${a},${b}`, span]))).toEqual(
      new Map(spans as [string, number][]),
    );
  }
});

test('core numbers equal taking away everybody with fewer than k partners', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { order: 10, probability: 0.4 });
    for (const [id, core] of coreNumber(networkFromNodeLink(graph))) {
      const survives = (k: number): boolean => {
        let left = graph;
        for (let before = -1; before !== left.nodes.length;) {
          before = left.nodes.length;
          for (const node of left.nodes) {
            const ties = left.edges.filter(({ source, target }) => source === node.id || target === node.id);
            if (ties.length < k) left = without(left, node.id);
          }
        }
        return left.nodes.some((node) => node.id === id);
      };
      expect([survives(core), survives(core + 1)]).toEqual([true, false]);
    }
  }
});
