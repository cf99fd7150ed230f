import { afterEach, expect, test, vi } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import {
  adjacencyOf,
  plainBetweenness,
  plainNetworks,
  plainPaths,
  plainStepBetweenness,
  randomPairs,
} from '../testSupport/plainPaths.ts';
import type { Adjacency } from './adjacency.ts';
import { betweennessTotals } from './betweenness.ts';
import { betweennessByLanes } from './betweennessByLanes.ts';
import { betweennessBySource } from './betweennessBySource.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const directedNetworks = Array.from({ length: 20 }, (_, k) => randomPairs(k, 5 + k, 0.1 + k / 100, true));

test('equals the shares of paths that are counted by powers of a matrix', () => {
  for (const network of [...plainNetworks(), ...directedNetworks]) {
    const graph = adjacencyOf(network);
    const paths = plainPaths(network);
    const lanes = betweennessByLanes(graph, true);
    for (let from = 0; from < graph.order; from += 16) lanes?.add(from, Math.min(graph.order, from + 16));
    plainBetweenness(paths).forEach((value, node) => expect(lanes?.sums.nodes[node]).toBeCloseTo(value, 9));
    const { offsets, targets } = graph.outgoing;
    for (let u = 0; u < graph.order; u++) {
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        expect(lanes?.sums.arcs[k]).toBeCloseTo(plainStepBetweenness(paths, u, targets[k]), 9);
      }
    }
  }
});

/** A chain of diamonds: 2^count shortest paths from end to end. */
const diamonds = (count: number): Adjacency =>
  networkOf(
    Array.from({ length: count }, (_, i) => `${i}-${i}u ${i}-${i}d ${i}u-${i + 1} ${i}d-${i + 1}`).join(' '),
  ).adjacency;

function bySource(graph: Adjacency): { readonly nodes: Float64Array; readonly arcs: Float64Array } {
  const sums = {
    nodes: new Float64Array(graph.order),
    arcs: new Float64Array(graph.outgoing.targets.length),
  };
  const add = betweennessBySource(graph);
  for (let from = 0; from < graph.order; from += 16) add(from, Math.min(graph.order, from + 16), sums);
  return sums;
}

test.each([
  ['sparse, in parts', adjacencyOf(randomPairs(1, 70, 0.02))],
  ['sparse', adjacencyOf(randomPairs(2, 200, 0.02))],
  ['dense', adjacencyOf(randomPairs(3, 60, 0.4))],
  ['directed', adjacencyOf(randomPairs(4, 150, 0.03, true))],
  ['a path', networkOf(Array.from({ length: 90 }, (_, k) => `${k}-${k + 1}`).join(' ')).adjacency],
  ['diamonds', diamonds(40)],
])('sixteen sources at once give the bits of one after the other: %s', (_, graph) => {
  const expected = bySource(graph);
  for (const withArcs of [true, false]) {
    const lanes = betweennessByLanes(graph, withArcs);
    for (let from = 0; from < graph.order; from += 16) {
      expect(lanes?.add(from, Math.min(graph.order, from + 16))).toBe(true);
    }
    expect(lanes?.sums.nodes).toEqual(expected.nodes);
    expect(lanes?.sums.arcs).toEqual(withArcs ? expected.arcs : new Float64Array(0));
  }
});

test.each([
  ['paths beyond 2^53', diamonds(60)],
  [
    'more than 250 steps',
    networkOf(Array.from({ length: 400 }, (_, k) => `${k}-${k + 1}`).join(' ')).adjacency,
  ],
])('what the lanes cannot hold is left to the plain kernel: %s', (_, graph) => {
  const lanes = betweennessByLanes(graph, true);
  expect(lanes?.add(0, 16)).toBe(false);
  expect(lanes?.sums.nodes.every((value) => value === 0)).toBe(true);
  // The module is as it was: a single source at an end of the second half still can be added, or not, but never half.
  const { nodes, arcs } = betweennessTotals(graph);
  vi.stubGlobal('WebAssembly', undefined);
  expect(betweennessTotals(graph)).toEqual({ nodes, arcs });
});
