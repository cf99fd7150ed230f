import { expect, test } from 'vitest';
import { adjacencyOf, isTied, plainNetworks, withTie } from '../testSupport/plainPaths.ts';
import { closenessUnit } from './closenessUnit.ts';
import type { Adjacency } from './adjacency.ts';
import { distanceLevels } from './distanceLevels.ts';
import { pathTotals } from './pathTotals.ts';
import { tieGains } from './tieGains.ts';

/** Σ 1/d over unordered pairs, searched anew. */
const closeness = (graph: Adjacency): number =>
  pathTotals(graph, 'outward').harmonicSums.reduce((sum, value) => sum + value, 0) / 2;

test('gains of new ties equal a full recomputation', () => {
  for (const network of plainNetworks()) {
    const { order } = network;
    const graph = adjacencyOf(network);
    const fill = tieGains(distanceLevels(graph));
    const gains = new Float64Array(order);
    for (let u = 0; u < order; u++) {
      fill(u, 0, gains);
      gains.forEach((gain, v) => {
        const graphAfter = v === u || isTied(network, u, v) ? graph : adjacencyOf(withTie(network, u, v));
        expect(gain / closenessUnit).toBeCloseTo(closeness(graphAfter) - closeness(graph), 10);
      });
    }
  }
});

test('a sum is given up only where it stays below what is asked for', () => {
  let given = 0;
  for (const network of plainNetworks()) {
    const { order } = network;
    const fill = tieGains(distanceLevels(adjacencyOf(network)));
    const exact = new Float64Array(order);
    const cut = new Float64Array(order);
    for (let u = 0; u < order; u++) {
      fill(u, 0, exact);
      const least = exact.toSorted()[order - 2];
      fill(u, 0, cut, least);
      given += cut.filter((gain) => gain === -1).length;
      const expected = exact.map((gain, v) => (cut[v] === -1 && gain < least ? -1 : gain));
      expect([...cut]).toEqual([...expected]);
    }
  }
  expect(given).toBeGreaterThan(100);
});
