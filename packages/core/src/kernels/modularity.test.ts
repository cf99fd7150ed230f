import { DirectedGraph, UndirectedGraph } from 'graphology';
import peerModularity from 'graphology-metrics/graph/modularity.js';
import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { adjacency } from './adjacency.ts';
import { modularity } from './modularity.ts';

test.each([false, true])(
  'equals graphology-metrics on random graphs without self-ties, directed: %s',
  (directed) => {
    const draw = random(17);
    for (let trial = 0; trial < 30; trial++) {
      const order = 5 + draw.integer(15);
      const peer = directed ? new DirectedGraph() : new UndirectedGraph();
      const labels = Array.from({ length: order }, () => draw.integer(4));
      labels.forEach((community, node) => peer.addNode(node, { community }));
      for (let tie = 0; tie < 2 * order; tie++) {
        const [source, target] = [draw.integer(order), draw.integer(order)];
        if (source !== target) peer.mergeEdge(source, target, { weight: 1 + draw.integer(4) });
      }
      const edges = peer.mapEdges((_, { weight }, source, target) => [
        Number(source),
        Number(target),
        weight,
      ]);
      const graph = adjacency(
        order,
        {
          sources: edges.map(([source]) => source),
          targets: edges.map(([, target]) => target),
          strengths: edges.map(([, , weight]) => weight),
        },
        directed,
      );
      for (const weighted of [false, true]) {
        const options = { resolution: 1 + draw.integer(3) / 2, weighted, loops: false };
        const expected = peerModularity(peer, {
          getNodeCommunity: 'community',
          getEdgeWeight: weighted ? 'weight' : null,
          resolution: options.resolution,
        });
        expect(modularity(graph, labels, 4, options)).toBeCloseTo(expected, 12);
      }
    }
  },
);

test('null without ties', () => {
  const empty = adjacency(2, { sources: [], targets: [], strengths: [] }, false);
  expect(modularity(empty, [0, 1], 2, { resolution: 1, weighted: false, loops: true })).toBeNull();
});
