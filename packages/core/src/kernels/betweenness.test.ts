import { afterEach, expect, test, vi } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { randomGraph } from '../testSupport/graphs.ts';
import type { Adjacency } from './adjacency.ts';
import { betweennessChunk, betweennessTotals, joinBetweenness } from './betweenness.ts';
import { betweennessByLanes } from './betweennessByLanes.ts';
import { tieLengths } from './tieLengths.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const randomAdjacency = (seed: number, order: number, probability: number, directed = false): Adjacency =>
  networkFromNodeLink(randomGraph(seed, { order, probability, directed })).adjacency;

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
