import { expect, test } from 'vitest';
import { adjacencyOf, plainNetworks, plainPaths, plainShare } from '../testSupport/plainPaths.ts';
import { distanceLevels } from './distanceLevels.ts';
import { pathCounts, pathShares } from './pathCounts.ts';

test('numbers of shortest paths, and the shares through each node, equal powers of a matrix', () => {
  for (const network of plainNetworks()) {
    const { order } = network;
    const graph = adjacencyOf(network);
    const levels = distanceLevels(graph);
    const plain = plainPaths(network);
    const counts = pathCounts(graph, levels);
    expect([...counts]).toEqual(plain.counts.flat());
    for (let hub = 0; hub < order; hub++) {
      const expected = plain.counts.flatMap((row, a) =>
        row.map((_, b) => (a === hub || b === hub ? 1 : plainShare(plain, a, b, hub))),
      );
      expect([...pathShares(levels, counts, hub)]).toEqual(expected);
    }
  }
});
