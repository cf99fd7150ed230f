import { expect, test } from 'vitest';
import {
  adjacencyOf,
  isTied,
  plainBetweenness,
  plainNetworks,
  plainPaths,
  withTie,
} from '../testSupport/plainPaths.ts';
import { betweennessAfterTie } from './betweennessAfterTie.ts';
import { distanceLevels } from './distanceLevels.ts';

test('the highest betweenness after a tie, and the sum, equal paths counted anew by powers of a matrix', () => {
  for (const network of plainNetworks()) {
    const { order } = network;
    const graph = adjacencyOf(network);
    const after = betweennessAfterTie(graph, distanceLevels(graph));
    const highest = new Float64Array(order);
    const sums = new Float64Array(order);
    for (let u = 0; u < order; u++) {
      after.all(u, 0, highest, sums);
      for (let v = u + 1; v < order; v++) {
        if (isTied(network, u, v)) continue;
        const values = plainBetweenness(plainPaths(withTie(network, u, v))).map((ordered) => ordered / 2);
        const result = after.one(u, v);
        expect(result.highest).toBeCloseTo(Math.max(...values), 9);
        expect(result.sum).toBeCloseTo(
          values.reduce((sum, value) => sum + value, 0),
          9,
        );
        expect(highest[v]).toBeCloseTo(result.highest, 9);
        expect(sums[v]).toBe(result.sum);
      }
    }
  }
});

test('for all v from a node on: nothing before it is touched', () => {
  const [network] = plainNetworks().slice(-4);
  const graph = adjacencyOf(network);
  const highest = new Float64Array(network.order).fill(-1);
  const sums = new Float64Array(network.order).fill(-1);
  betweennessAfterTie(graph, distanceLevels(graph)).all(0, 3, highest, sums);
  expect([...highest.subarray(0, 3), ...sums.subarray(0, 3)]).toEqual([-1, -1, -1, -1, -1, -1]);
  expect(highest[3]).toBeGreaterThan(0);
});
