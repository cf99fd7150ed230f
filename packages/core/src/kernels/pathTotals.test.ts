import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { random } from '../statistics/random.ts';
import * as graphs from '../testSupport/graphs.ts';
import { naiveDistances } from '../testSupport/naivePaths.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { breadthFirst } from './breadthFirst.ts';
import { pathTotals, weightedPathTotals } from './pathTotals.ts';
import { tieLengths } from './tieLengths.ts';

/** More nodes than two batches of 32, so that the last batch is a part of one. */
const order = 75;

function randomGraph(seed: number, ties: number, directed: boolean): Adjacency {
  const source = random(seed);
  const ends = (): number[] => Array.from({ length: ties }, () => source.integer(order));
  return adjacency(
    order,
    { sources: ends(), targets: ends(), strengths: new Float64Array(ties).fill(1) },
    directed,
  );
}

/** The four totals of each node by one search from it. */
function bySearching(graph: Adjacency, direction: 'outward' | 'inward'): readonly (readonly number[])[] {
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  return Array.from({ length: order }, (_, source) => {
    breadthFirst(direction === 'outward' ? graph.outgoing : graph.incoming, source, distances, queue);
    const others = [...distances].filter((distance) => distance > 0);
    return [
      others.length,
      others.reduce((sum, distance) => sum + distance, 0),
      others.reduce((sum, distance) => sum + 1 / distance, 0),
      Math.max(0, ...others),
    ];
  });
}

test.each([
  { ties: 20, directed: false },
  { ties: 80, directed: false },
  { ties: 90, directed: true },
  { ties: 140, directed: true },
  { ties: 900, directed: true },
])('batches of searches equal one search a node: $ties ties, directed: $directed', ({ ties, directed }) => {
  for (let seed = 0; seed < 5; seed++) {
    const graph = randomGraph(seed, ties, directed);
    const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
    const lengths = {
      outgoing: ones(graph.outgoing.targets.length),
      incoming: ones(graph.incoming.targets.length),
      unit: 1,
      tolerance: 0,
    };
    for (const direction of ['outward', 'inward'] as const) {
      const expected = bySearching(graph, direction);
      for (const found of [pathTotals(graph, direction), weightedPathTotals(graph, lengths, direction)]) {
        expected.forEach(([reached, distances, harmonic, farthest], node) => {
          expect(found.reached[node]).toBe(reached);
          expect(found.distanceSums[node]).toBe(distances);
          expect(found.harmonicSums[node]).toBeCloseTo(harmonic, 11);
          expect(found.eccentricities[node]).toBe(farthest);
        });
      }
    }
  }
});

test('a path of 60: farther than the steps whose parts are whole numbers', () => {
  const size = 60;
  const ends = Array.from({ length: size - 1 }, (_, node) => node);
  const path = adjacency(
    size,
    { sources: ends, targets: ends.map((node) => node + 1), strengths: ends.map(() => 1) },
    false,
  );
  const { harmonicSums, distanceSums } = pathTotals(path, 'outward');
  let harmonic = 0;
  for (let distance = 1; distance < size; distance++) harmonic += 1 / distance;
  expect(harmonicSums[0]).toBeCloseTo(harmonic, 12);
  expect(distanceSums[0]).toBe((size * (size - 1)) / 2);
});

test.each(['whole', 'thirds'] as const)(
  'by length, outward and inward, equals relaxing all ties: %s',
  (strengths) => {
    for (const seed of graphs.seeds) {
      const graph = graphs.randomGraph(seed, {
        order: 9,
        probability: 0.2,
        directed: true,
        weighted: true,
        strengths,
      });
      const { ids, adjacency: ties } = networkFromNodeLink(graph);
      const distance = naiveDistances(graph, 'strength');
      for (const direction of ['outward', 'inward'] as const) {
        const found = weightedPathTotals(ties, tieLengths(ties), direction);
        ids.forEach((id, node) => {
          const others = ids
            .filter((other) => other !== id)
            .map((other) => (direction === 'outward' ? distance(id, other) : distance(other, id)))
            .filter((length) => length < Infinity);
          expect(found.reached[node]).toBe(others.length);
          expect(found.distanceSums[node]).toBeCloseTo(
            others.reduce((sum, length) => sum + length, 0),
            10,
          );
          expect(found.harmonicSums[node]).toBeCloseTo(
            others.reduce((sum, length) => sum + 1 / length, 0),
            10,
          );
          expect(found.eccentricities[node]).toBeCloseTo(Math.max(0, ...others), 10);
        });
      }
    }
  },
);
