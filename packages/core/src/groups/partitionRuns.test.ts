import { expect, test } from 'vitest';
import type { Adjacency } from '../kernels/adjacency.ts';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { completeSteps } from '../progress/run.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { partitionRuns } from './partitionRuns.ts';
import type { PartitionOptions, PartitionRuns } from './partitionRuns.ts';

const runsOf = (graph: Adjacency, options?: PartitionOptions): PartitionRuns =>
  completeSteps(partitionRuns(graph, options));

/** Every way to put `count` nodes into groups, as labels. */
function partitions(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return partitions(count - 1).flatMap((labels) =>
    Array.from({ length: Math.max(-1, ...labels) + 2 }, (_, label) => [...labels, label]),
  );
}

/** Q = Σ (a_ij − γ k_i k_j / 2m) [same group] / 2m, word by word. */
function quality(
  edges: readonly (readonly [number, number, number])[],
  labels: readonly number[],
  resolution: number,
): number {
  const whole = edges.reduce((sum, [, , weight]) => sum + weight, 0);
  const degree = labels.map((_, node) =>
    edges.reduce((sum, [a, b, weight]) => sum + (a === node ? weight : 0) + (b === node ? weight : 0), 0),
  );
  let sum = 0;
  for (const [a, b, weight] of edges) if (labels[a] === labels[b]) sum += 2 * weight;
  labels.forEach((own, i) =>
    labels.forEach((other, j) => {
      if (own === other) sum -= (resolution * degree[i] * degree[j]) / (2 * whole);
    }),
  );
  return sum / (2 * whole);
}

test.each(['louvain', 'leiden'] as const)('%s: the best run is the best of all partitions', (method) => {
  for (const seed of seeds.slice(0, 12)) {
    const graph = randomGraph(seed, { order: 7, weighted: true });
    const { adjacency, ids } = networkFromNodeLink(graph);
    for (const [weighted, resolution] of [
      [false, 1],
      [true, 1],
      [true, 1.5],
    ] as const) {
      const { nodes, values, best, labels } = runsOf(adjacency, { runs: 30, method, weighted, resolution });
      const edges = graph.edges.map(({ source, target, weight }): [number, number, number] => [
        nodes.indexOf(ids.indexOf(source)),
        nodes.indexOf(ids.indexOf(target)),
        weighted ? (weight ?? 1) : 1,
      ]);
      const highest = partitions(nodes.length).reduce(
        (most, some) => Math.max(most, quality(edges, some, resolution)),
        -Infinity,
      );
      expect(values[best]).toBeCloseTo(highest, 10);
      // What is told of a run is the quality of its own groups.
      expect(values[best]).toBeCloseTo(quality(edges, [...labels[best]], resolution), 10);
      expect(values).toHaveLength(30);
    }
  }
});

test('isolates take no part', () => {
  const { nodes, ties } = runsOf(networkOf('a-b alone b-c').adjacency, { runs: 1 });
  // Ids in order: a, alone, b, c.
  expect(nodes.map((node) => networkOf('a-b alone b-c').ids[node])).toEqual(['a', 'b', 'c']);
  expect(ties.order).toBe(3);
  expect(ties.size).toBe(2);
});

test('arcs lose their direction, both directions summed', () => {
  const { ties } = runsOf(networkOf('a-b:2 b-a:3 b-c:1', { directed: true, weighted: true }).adjacency, {
    runs: 1,
  });
  expect(ties.directed).toBe(false);
  expect(ties.size).toBe(2);
  expect([...ties.outgoing.strengths]).toEqual([5, 5, 1, 1]);
});

test('one step a run; the first of equally good runs counts; the same seed gives the same', () => {
  const { adjacency } = networkOf('a-b b-c c-a x-y y-z z-x c-x');
  const steps = partitionRuns(adjacency, { runs: 3, seed: 8 });
  expect([steps.next(), steps.next(), steps.next()].map(({ value }) => value)).toEqual([
    { done: 1, total: 3 },
    { done: 2, total: 3 },
    { done: 3, total: 3 },
  ]);
  // Every run finds the two triangles: Q = 2 · (3/7 − (7/14)²) = 5/14.
  const { values, best } = runsOf(adjacency, { runs: 5, seed: 8 });
  for (const value of values) expect(value).toBeCloseTo(5 / 14, 12);
  expect(best).toBe(0);
  expect(runsOf(adjacency, { runs: 5, seed: 8 })).toEqual(runsOf(adjacency, { runs: 5, seed: 8 }));
});

test.each([0, -1, 1.5])('%s runs cannot be made', (runs) => {
  expect(() => runsOf(networkOf('a-b').adjacency, { runs })).toThrow(RangeError);
});
