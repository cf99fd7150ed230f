import { expect, test } from 'vitest';
import { adjacencyOf, plainBetweenness, plainNetworks, plainPaths } from '../testSupport/plainPaths.ts';
import { plainStepBetweenness, randomPairs } from '../testSupport/plainPaths.ts';
import { betweennessBySource } from './betweennessBySource.ts';

const networks = [
  ...plainNetworks().filter(({ order }) => order < 10),
  ...[1, 2, 3, 4].map((seed) => randomPairs(seed, 6 + seed, 0.2, true)),
];

test('what sources contribute is added to the sums: by definition, for any range of sources', () => {
  for (const network of networks) {
    const graph = adjacencyOf(network);
    const { offsets, targets } = graph.outgoing;
    const add = betweennessBySource(graph);
    const paths = plainPaths(network);
    const nodes = new Float64Array(graph.order).fill(7);
    const arcs = new Float64Array(targets.length).fill(5);
    for (let from = 0; from < graph.order; from += 3) {
      add(from, Math.min(graph.order, from + 3), { nodes, arcs });
    }
    plainBetweenness(paths).forEach((value, node) => expect(nodes[node]).toBeCloseTo(7 + value, 9));
    for (let u = 0; u < graph.order; u++) {
      for (let k = offsets[u]; k < offsets[u + 1]; k++) {
        expect(arcs[k]).toBeCloseTo(5 + plainStepBetweenness(paths, u, targets[k]), 9);
      }
    }
    const alone = new Float64Array(graph.order);
    add(0, graph.order, { nodes: alone, arcs: new Float64Array(0) });
    alone.forEach((value, node) => expect(7 + value).toBeCloseTo(nodes[node], 9));
  }
});
