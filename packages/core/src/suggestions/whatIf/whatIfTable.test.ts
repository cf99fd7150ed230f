import { expect, test } from 'vitest';
import { centralization } from '../../measures/centralization.ts';
import { globalEfficiency } from '../../measures/globalEfficiency.ts';
import { networkFromNodeLink } from '../../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../../network/nodeLink.ts';
import { completeSteps } from '../../progress/run.ts';
import { networkOf, randomGraph, seeds } from '../../testSupport/graphs.ts';
import { whatIfTable, whatIfTableSteps } from './whatIfTable.ts';
import type { WhatIfTable } from './whatIfTable.ts';

const withTie = (graph: NodeLinkGraph, source: string, target: string): NodeLinkGraph => ({
  ...graph,
  edges: [...graph.edges, { source, target, weight: 1, attributes: new Map() }],
});

const rows = (table: WhatIfTable): readonly (readonly [number, number])[] =>
  Array.from(table.sources, (source, k) => [source, table.targets[k]] as const);

test.each([false, true])('every row equals measuring the network with the tie (weighted: %s)', (weighted) => {
  for (const seed of seeds.slice(0, 8)) {
    const graph = randomGraph(seed, { order: 12, probability: 0.15, weighted });
    const network = networkFromNodeLink(graph);
    const table = whatIfTable(network, { betweenness: true, weighted });
    expect(table.sources.length).toBe(66 - network.adjacency.size);
    rows(table).forEach(([u, v], k) => {
      const after = networkFromNodeLink(withTie(graph, network.ids[u], network.ids[v]));
      const gain = globalEfficiency(after, { weighted }) - globalEfficiency(network, { weighted });
      expect(table.gains[k]).toBeCloseTo(gain, 12);
      expect(table.centralizations?.[k]).toBeCloseTo(centralization(after, 'betweenness') ?? -1, 10);
    });
  }
});

test('the best pairs are those of the whole table', () => {
  for (const seed of seeds) {
    const network = networkFromNodeLink(randomGraph(seed, { order: 14, probability: 0.2 }));
    const all = whatIfTable(network);
    const best = whatIfTable(network, { best: 10 });
    const sorted = rows(all)
      .map((pair, k) => ({ pair, gain: all.gains[k] }))
      .sort((x, y) => y.gain - x.gain);
    expect(rows(best)).toEqual(sorted.slice(0, 10).map(({ pair }) => pair));
    expect([...best.gains]).toEqual(sorted.slice(0, 10).map(({ gain }) => gain));
  }
});

test('a path of three: the one tie that is missing', () => {
  const table = whatIfTable(networkOf('a-b b-c'), { betweenness: true });
  expect(rows(table)).toEqual([[0, 2]]);
  // Half a unit more for one of three pairs; the middle is no longer between.
  expect(table.gains[0]).toBeCloseTo(1 / 6, 12);
  expect([table.centralization, table.centralizations?.[0]]).toEqual([1, 0]);
});

test('nothing to add, and nobody to tie', () => {
  for (const text of ['', 'a', 'a-b', 'a-b b-c a-c']) {
    const table = whatIfTable(networkOf(text), { betweenness: true });
    expect(table.sources.length).toBe(0);
  }
  expect(whatIfTable(networkOf('a b'), { betweenness: true }).centralizations).toBeNull();
});

test('progress ends at its total', () => {
  const steps = whatIfTableSteps(networkOf('a-b b-c c-d d-e e-f'), { betweenness: true });
  const seen: number[] = [];
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    seen.push(step.value.done / step.value.total);
  }
  expect(seen.at(-1)).toBeGreaterThan(0.8);
  expect(Math.max(...seen)).toBeLessThanOrEqual(1);
  expect(seen).toEqual(seen.toSorted((x, y) => x - y));
});

test('bad calls are refused', () => {
  expect(() => whatIfTable(networkOf('a-b', { directed: true }))).toThrow(RangeError);
  expect(() => completeSteps(whatIfTableSteps(networkOf('a-b'), { best: 0 }))).toThrow(/0/u);
});
