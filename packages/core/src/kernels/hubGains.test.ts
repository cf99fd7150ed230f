import { expect, test } from 'vitest';
import {
  adjacencyOf,
  isTied,
  plainBetweenness,
  plainNetworks,
  plainPaths,
  withTie,
} from '../testSupport/plainPaths.ts';
import { distanceLevels } from './distanceLevels.ts';
import { hubGains } from './hubGains.ts';
import { pathCounts, pathShares } from './pathCounts.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('gains of a hub, of all nodes, and the paths that become new: by counting all paths anew', () => {
  for (const [index, network] of plainNetworks().entries()) {
    const { order } = network;
    const hub = index % order;
    const graph = adjacencyOf(network);
    const levels = distanceLevels(graph);
    const counts = pathCounts(graph, levels);
    const gains = hubGains(levels, counts, pathShares(levels, counts, hub));
    const paths = plainPaths(network);
    const before = plainBetweenness(paths);
    for (let u = 0; u < order; u++) {
      gains.fill(u, 0);
      for (let v = 0; v < order; v++) {
        if (u === v || isTied(network, u, v)) continue;
        const pathsAfter = plainPaths(withTie(network, u, v));
        const after = plainBetweenness(pathsAfter);
        expect(gains.gained[v]).toBeCloseTo((after[hub] - before[hub]) / 2, 9);
        expect(gains.shortened[v]).toBeCloseTo((sum(after) - sum(before)) / 2, 9);
        // Each unordered pair by the share of its paths that are new: all where it came nearer.
        const fresh = pathsAfter.distances.flatMap((row, a) =>
          row.slice(a + 1).map((steps, k) => {
            const b = a + 1 + k;
            if (steps === paths.distances[a][b]) {
              return steps === Infinity ? 0 : 1 - paths.counts[a][b] / pathsAfter.counts[a][b];
            }
            return 1;
          }),
        );
        expect(gains.carried[v]).toBeCloseTo(sum(fresh), 9);
      }
    }
  }
});
