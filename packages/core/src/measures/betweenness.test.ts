import { expect, test } from 'vitest';
import { betweennessTotals } from '../kernels/betweenness.ts';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { naiveShortestPaths } from '../testSupport/naivePaths.ts';
import { betweenness, betweennessMeasures } from './betweenness.ts';
import type { BetweennessPaths } from './betweenness.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(betweennessMeasures);
testInvariants('betweenness', (network) => betweenness(network));
testInvariants('weighted betweenness', (network) => betweenness(network, { paths: 'strength' }), {
  weighted: true,
  strengths: 'thirds',
});

test('two equal ways round a square share a pair', () => {
  const square = networkOf('a-b b-c c-d d-a');
  expect([...betweenness(square).values()]).toEqual([1 / 2, 1 / 2, 1 / 2, 1 / 2]);
  // With four organisations there are (4 - 1)(4 - 2) / 2 = 3 pairs of others.
  expect(betweenness(square, { normalised: true }).get('a')).toBe(1 / 2 / 3);
});

test('strength makes near, and the wrong reading makes far', () => {
  // By strength a-b-c is 1/4 + 1/4 long, a-c itself 1; as distances 4 + 4 against 1.
  const network = networkOf('a-b:4 b-c:4 a-c:1');
  expect(betweenness(network).get('b')).toBe(0);
  expect(betweenness(network, { paths: 'strength' }).get('b')).toBe(1);
  expect(betweenness(network, { paths: 'strengthAsDistance' }).get('b')).toBe(0);
});

/** Σ over pairs of the share of their shortest paths that pass the node, every path written out. */
function byDefinition(graph: NodeLinkGraph, paths: BetweennessPaths): ReadonlyMap<string, number> {
  const ids = graph.nodes.map(({ id }) => id);
  const values = new Map(ids.map((id) => [id, 0]));
  for (const from of ids) {
    for (const to of ids) {
      if (from === to || (!graph.directed && to < from)) continue;
      const shortest = naiveShortestPaths(graph, paths, from, to);
      for (const path of shortest) {
        for (const id of path.slice(1, -1)) values.set(id, (values.get(id) ?? 0) + 1 / shortest.length);
      }
    }
  }
  return values;
}

const kinds = (['steps', 'strength', 'strengthAsDistance'] as const).flatMap((paths) =>
  [false, true].flatMap((directed) =>
    (['whole', 'thirds'] as const).map((strengths) => ({ paths, directed, strengths })),
  ),
);

test.each(kinds)('equals all paths written out: $paths, directed $directed, $strengths', (kind) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { ...kind, weighted: true, order: 5 + (seed % 3), probability: 0.45 });
    const found = betweenness(networkFromNodeLink(graph), { paths: kind.paths });
    for (const [id, value] of byDefinition(graph, kind.paths)) expect(found.get(id)).toBeCloseTo(value, 9);
  }
});

test('a chain of forty diamonds has 2^40 shortest paths and still exact values', () => {
  const ties = Array.from({ length: 40 }, (_, i) => `${i}-${i}u ${i}-${i}d ${i}u-${i + 1} ${i}d-${i + 1}`);
  const network = networkOf(ties.join(' '));
  // Left of the halves of diamond 20 stand 21 joints and 40 halves, right of them 20 and 38; each carries half the pairs.
  const values = betweenness(network);
  expect(values.get('20u')).toBe(values.get('20d'));
  expect(values.get('20u')).toBeCloseTo(((21 + 40) * (20 + 38)) / 2, 6);
});

test('ranges of sources add up to the whole', () => {
  const { adjacency } = networkFromNodeLink(randomGraph(3, { order: 12 }));
  const whole = betweennessTotals(adjacency).nodes;
  const first = betweennessTotals(adjacency, null, { to: 5 }).nodes;
  const rest = betweennessTotals(adjacency, null, { from: 5 }).nodes;
  whole.forEach((value, node) => expect(first[node] + rest[node]).toBeCloseTo(value, 12));
});

test('empty, single and pair', () => {
  expect(betweenness(networkOf('')).size).toBe(0);
  expect([...betweenness(networkOf('a')).values()]).toEqual([0]);
  expect([...betweenness(networkOf('a-b'), { normalised: true }).values()]).toEqual([0, 0]);
});
