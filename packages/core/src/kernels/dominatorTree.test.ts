import { expect, test } from 'vitest';
import { adjacencyOf, plainNetworks, plainPaths, plainShare } from '../testSupport/plainPaths.ts';
import { dominatorTree } from './dominatorTree.ts';

test('below a node stand those all of whose shortest paths run through it, in one stretch', () => {
  for (const network of plainNetworks()) {
    const { order } = network;
    const paths = plainPaths(network);
    // One search for all sources: rests of an earlier run must not matter.
    const tree = dominatorTree(adjacencyOf(network).outgoing, order);
    for (let source = 0; source < order; source++) {
      const steps = paths.distances[source];
      const nodes = steps.flatMap((distance, node) => (distance < Infinity ? [node] : []));
      expect(tree.run(source)).toBe(nodes.length);
      const queue = [...tree.queue.subarray(0, nodes.length)];
      expect(queue.toSorted((a, b) => a - b)).toEqual(nodes);
      expect(queue.map((node) => steps[node])).toEqual(
        nodes.map((node) => steps[node]).toSorted((a, b) => a - b),
      );
      expect([...tree.distances]).toEqual(steps.map((distance) => (distance < Infinity ? distance : -1)));
      for (const node of nodes) {
        const below = nodes.filter((other) => plainShare(paths, source, other, node) === 1);
        const from = tree.preorder[node];
        expect(tree.sizes[node]).toBe(below.length);
        expect(tree.sequence[from]).toBe(node);
        expect([...tree.sequence.subarray(from, from + below.length)].toSorted((a, b) => a - b)).toEqual(
          below,
        );
      }
    }
  }
});
