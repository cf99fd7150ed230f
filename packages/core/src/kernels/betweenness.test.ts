import { afterEach, expect, test, vi } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph } from '../testSupport/graphs.ts';
import type { Adjacency } from './adjacency.ts';
import { betweennessChunk, betweennessTotals, joinBetweenness } from './betweenness.ts';
import { betweennessByLanes } from './betweennessByLanes.ts';
import { betweennessBySource } from './betweennessBySource.ts';
import { tieLengths } from './tieLengths.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const randomAdjacency = (seed: number, order: number, probability: number, directed = false): Adjacency =>
  networkFromNodeLink(randomGraph(seed, { order, probability, directed })).adjacency;

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
  ['sparse, in parts', randomAdjacency(1, 70, 0.02)],
  ['sparse', randomAdjacency(2, 200, 0.02)],
  ['dense', randomAdjacency(3, 60, 0.4)],
  ['directed', randomAdjacency(4, 150, 0.03, true)],
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
    expect(lanes?.sums.arcs).toEqual(withArcs ? expected.arcs : null);
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

test('a page that forbids WebAssembly gets the same bits', () => {
  const graph = randomAdjacency(5, 300, 0.02);
  const expected = betweennessTotals(graph);
  vi.stubGlobal('WebAssembly', undefined);
  expect(betweennessByLanes(graph, true)).toBeNull();
  expect(betweennessTotals(graph)).toEqual(expected);
});

test('chunks computed apart and joined give the bits of the whole, in steps and by length', () => {
  const graph = randomAdjacency(6, 2 * betweennessChunk + 40, 0.004);
  for (const lengths of [null, tieLengths(graph)]) {
    for (const ties of [true, false]) {
      const chunks = [0, 1, 2].map((index) =>
        betweennessTotals(graph, lengths, {
          from: index * betweennessChunk,
          to: Math.min(graph.order, (index + 1) * betweennessChunk),
          ties,
        }),
      );
      expect(joinBetweenness(chunks)).toEqual(betweennessTotals(graph, lengths, { ties }));
    }
  }
});
