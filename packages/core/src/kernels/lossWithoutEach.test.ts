import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { naiveDistances } from '../testSupport/naivePaths.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { closenessUnit } from './closenessUnit.ts';
import { lossWithoutEach } from './lossWithoutEach.ts';
import { pathTotals } from './pathTotals.ts';
import { withoutNodes } from './withoutNodes.ts';

test('the middle of a path: two ordered pairs at distance 2 are lost', () => {
  const { closeness, pairs } = lossWithoutEach(networkOf('a-b b-c').adjacency);
  expect([...closeness]).toEqual([0, 2 * (1 / 2), 0]);
  expect([...pairs]).toEqual([0, 2, 0]);
});

test('on a cycle of five the way round is longer, and nobody loses contact', () => {
  const { closeness, pairs } = lossWithoutEach(networkOf('a-b b-c c-d d-e e-a').adjacency);
  // Without a, e and b are 3 apart instead of 2; all other distances hold.
  expect(closeness[0]).toBeCloseTo(2 * (1 / 2 - 1 / 3), 12);
  expect([...pairs]).toEqual([0, 0, 0, 0, 0]);
});

test.each(seeds)('equals all distances computed anew without each node (seed %i)', (seed) => {
  const graph = randomGraph(seed, { order: 12, probability: 0.12 + (seed % 5) * 0.05 });
  const { ids, adjacency } = networkFromNodeLink(graph);
  const { closeness, pairs } = lossWithoutEach(adjacency);
  const before = naiveDistances(graph, 'steps');
  ids.forEach((gone, node) => {
    const others = ids.filter((id) => id !== gone);
    const after = naiveDistances(
      {
        ...graph,
        nodes: graph.nodes.filter(({ id }) => id !== gone),
        edges: graph.edges.filter(({ source, target }) => source !== gone && target !== gone),
      },
      'steps',
    );
    let lost = 0;
    let apart = 0;
    for (const a of others) {
      for (const b of others) {
        if (a === b) continue;
        lost += 1 / before(a, b) - 1 / after(a, b);
        if (before(a, b) < Infinity && after(a, b) === Infinity) apart++;
      }
    }
    expect(closeness[node]).toBeCloseTo(lost, 10);
    expect(pairs[node]).toBe(apart);
  });
});

test('before and after are what searches without each node add up to, also beyond twenty steps', () => {
  const sparse = networkFromNodeLink(randomGraph(7, { order: 60, probability: 0.035 })).adjacency;
  const path = networkOf(Array.from({ length: 60 }, (_, k) => `${k + 10}-${k + 11}`).join(' ')).adjacency;
  for (const graph of [sparse, path]) {
    const { before, after, closeness } = lossWithoutEach(graph);
    const whole = pathTotals(graph, 'outward').harmonicSums;
    const all = whole.reduce((sum, value) => sum + value, 0);
    for (let node = 0; node < graph.order; node++) {
      const rest = pathTotals(withoutNodes(graph, [node]), 'outward').harmonicSums.reduce((a, b) => a + b, 0);
      expect(before[node] / closenessUnit).toBeCloseTo(all - 2 * whole[node], 9);
      expect(after[node] / closenessUnit).toBeCloseTo(rest, 9);
      expect(closeness[node]).toBeCloseTo(all - 2 * whole[node] - rest, 9);
    }
  }
});
