import { expect, test } from 'vitest';
import { adjacencyOf, isTied, plainNetworks, plainPaths } from '../testSupport/plainPaths.ts';
import { distanceLevels } from './distanceLevels.ts';
import { pathTrees } from './pathTrees.ts';

test('each root has a tree of shortest paths, every branch in one stretch', () => {
  for (const network of plainNetworks()) {
    const { order } = network;
    const graph = adjacencyOf(network);
    const { distances } = plainPaths(network);
    const { sequences, sizes } = pathTrees(graph, distanceLevels(graph));
    for (let root = 0; root < order; root++) {
      const reached = distances[root].filter((steps) => steps < Infinity).length;
      const nodes = [...sequences.subarray(root * order, root * order + reached)];
      const branches = [...sizes.subarray(root * order, root * order + reached)];
      expect(nodes[0]).toBe(root);
      expect(branches[0]).toBe(reached);
      expect(nodes.toSorted((a, b) => a - b)).toEqual(
        distances[root].flatMap((steps, node) => (steps < Infinity ? [node] : [])),
      );
      // Whoever stands above a node: those before it whose stretch has not ended; the last is its parent.
      for (let place = 1; place < reached; place++) {
        const above = nodes.slice(0, place).filter((_, before) => before + branches[before] > place);
        const parent = above[above.length - 1];
        expect(isTied(network, parent, nodes[place])).toBe(true);
        expect(above.map((node) => distances[root][node])).toEqual(above.map((_, steps) => steps));
        expect(distances[root][nodes[place]]).toBe(above.length);
      }
    }
  }
});
