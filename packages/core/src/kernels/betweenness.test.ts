import { afterEach, expect, test, vi } from 'vitest';
import { random } from '../statistics/random.ts';
import { networkOf } from '../testSupport/graphs.ts';
import {
  adjacencyOf,
  plainBetweenness,
  plainNetworks,
  plainPaths,
  plainStepBetweenness,
  randomPairs,
} from '../testSupport/plainPaths.ts';
import type { Pair } from '../testSupport/plainPaths.ts';
import type { Adjacency } from './adjacency.ts';
import { betweennessChunk, betweennessTotals, joinBetweenness } from './betweenness.ts';
import { betweennessByLanes } from './betweennessByLanes.ts';
import { tieLengths } from './tieLengths.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const small = [
  ...plainNetworks().filter(({ order }, k) => order < 12 && k % 4 === 0),
  // More sources than one call takes.
  ...[1, 2].map((seed) => randomPairs(seed, 18, 0.15)),
  ...[3, 4, 5].map((seed) => randomPairs(seed, 4 * seed, 0.15, true)),
];

test.each(['with', 'without'])(
  'equals the shares of paths counted by powers of a matrix, %s WebAssembly',
  (how) => {
    if (how === 'without') vi.stubGlobal('WebAssembly', undefined);
    for (const network of small) {
      const graph = adjacencyOf(network);
      const paths = plainPaths(network);
      const nodes = plainBetweenness(paths);
      const { offsets, targets } = graph.outgoing;
      const rows = nodes.map((_, u) => [...targets.subarray(offsets[u], offsets[u + 1])]);
      const arcs = rows.flatMap((row, u) => row.map((v) => plainStepBetweenness(paths, u, v)));
      // By length the ties, all 1 long, are walked by the other kernel.
      for (const lengths of [null, tieLengths(graph)]) {
        const found = betweennessTotals(graph, lengths);
        nodes.forEach((value, node) => expect(found.nodes[node]).toBeCloseTo(value, 9));
        expect(found.arcs.length).toBe(arcs.length);
        arcs.forEach((value, arc) => expect(found.arcs[arc]).toBeCloseTo(value, 9));
        const alone = betweennessTotals(graph, lengths, { ties: false });
        expect(alone).toEqual({ nodes: found.nodes, arcs: new Float64Array(0) });
      }
    }
  },
);

test('a page that forbids WebAssembly gets the same bits', () => {
  for (const network of [randomPairs(5, 40, 0.1), randomPairs(6, 40, 0.08, true)]) {
    const graph = adjacencyOf(network);
    const expected = betweennessTotals(graph);
    vi.stubGlobal('WebAssembly', undefined);
    expect(betweennessByLanes(graph, true)).toBeNull();
    expect(betweennessTotals(graph)).toEqual(expected);
    vi.unstubAllGlobals();
  }
});

/** A ring of so many and then small trees, more than two chunks in all: short searches from each source. */
function ringAndTrees(ring: number): Adjacency {
  const source = random(6);
  const order = 2 * betweennessChunk + 40;
  const pairs: Pair[] = Array.from({ length: ring }, (_, k) => [k, (k + 1) % ring]);
  for (let node = ring; node < order; node++) {
    const place = node % 5;
    if (place > 0) pairs.push([node, node - 1 - source.integer(place)]);
  }
  return adjacencyOf({ order, pairs });
}

test('chunks computed apart and joined give the bits of the whole, in steps and by length', () => {
  const graph = ringAndTrees(20);
  for (const lengths of [null, tieLengths(graph)]) {
    for (const ties of [true, false]) {
      const chunks = [0, 1, 2].map((index) =>
        betweennessTotals(graph, lengths, {
          from: index * betweennessChunk,
          to: Math.min(graph.order, (index + 1) * betweennessChunk),
          ties,
        }),
      );
      const whole = betweennessTotals(graph, lengths, { ties });
      expect(joinBetweenness(chunks)).toEqual(whole);
      // On an even ring (n − 2)² / 8 pairs, each in two directions.
      expect(whole.nodes[0]).toBeCloseTo((2 * 18 ** 2) / 8, 9);
    }
  }
});

test('what is joined is left as it was', () => {
  const part = (nodes: number[], arcs: number[]) => ({
    nodes: Float64Array.from(nodes),
    arcs: Float64Array.from(arcs),
  });
  const parts = [part([1, 2], [3]), part([10, 20], [30]), part([100, 200], [300])];
  expect(joinBetweenness(parts)).toEqual(part([111, 222], [333]));
  expect(parts[0]).toEqual(part([1, 2], [3]));
});

test('lengths count where they are given', () => {
  // By strength a–b–c is 1/4 + 1/4 long, a–c itself 1.
  const { adjacency } = networkOf('a-b:4 b-c:4 a-c:1');
  expect([...betweennessTotals(adjacency).nodes]).toEqual([0, 0, 0]);
  expect([...betweennessTotals(adjacency, tieLengths(adjacency)).nodes]).toEqual([0, 2, 0]);
});
