// Measures of shortest paths against every path written out, on random networks of four to nine nodes.
import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { NodeLinkGraph } from '../network/nodeLink.ts';
import { graphOf, seeds } from '../testSupport/graphs.ts';
import { naiveGraph, sum } from '../testSupport/naiveGraph.ts';
import { naiveDistances, naiveShortestPaths } from '../testSupport/naivePaths.ts';
import type { Lengths } from '../testSupport/naivePaths.ts';
import { edgeBetweenness } from './edgeBetweenness.ts';

const orderOf = (seed: number): number => 4 + (seed % 6);
const idsOf = (graph: NodeLinkGraph): readonly string[] => graph.nodes.map(({ id }) => id);

/** The shortest paths between every two nodes, from each to each where ties have a direction. */
function pathsByPair(graph: NodeLinkGraph, lengths: Lengths): readonly (readonly (readonly string[])[])[] {
  const ids = idsOf(graph);
  return ids.flatMap((from) =>
    ids
      .filter((to) => (graph.directed ? to !== from : to > from))
      .map((to) => naiveShortestPaths(graph, lengths, from, to)),
  );
}

const variants = [false, true].flatMap((directed) =>
  [false, true].flatMap((weighted) =>
    (weighted ? (['whole', 'thirds'] as const) : (['whole'] as const)).map((strengths) => ({
      directed,
      weighted,
      strengths,
    })),
  ),
);

test.each(variants)('edge betweenness: directed $directed, weighted $weighted, $strengths', (variant) => {
  for (const seed of seeds) {
    const { graph } = naiveGraph(seed, { ...variant, order: orderOf(seed), probability: 0.3 });
    const expected = new Map<string, number>();
    for (const paths of pathsByPair(graph, variant.weighted ? 'strength' : 'steps')) {
      for (const path of paths) {
        path.slice(1).forEach((end, index) => {
          const ends = [path[index], end];
          const tie = (variant.directed ? ends : ends.toSorted()).join();
          expected.set(tie, (expected.get(tie) ?? 0) + 1 / paths.length);
        });
      }
    }
    const found = edgeBetweenness(networkFromNodeLink(graph), { weighted: variant.weighted });
    expect(found.map(([from, to]) => [from, to].join())).toEqual(
      graph.edges.map(({ source, target }) => [source, target].join()).toSorted(),
    );
    for (const [from, to, value] of found) {
      expect(value).toBeCloseTo(expected.get([from, to].join()) ?? 0, 9);
    }
  }
});

/** Share of the others within reach, over the mean distance to them; 0 for isolates. */
function closenessOf(graph: NodeLinkGraph): readonly number[] {
  const ids = idsOf(graph);
  const distance = naiveDistances(graph, 'steps');
  return ids.map((id) => {
    const reached = ids.filter((other) => other !== id && distance(id, other) < Infinity);
    if (reached.length === 0) return 0;
    const mean = sum(reached.map((other) => distance(id, other))) / reached.length;
    return reached.length / (ids.length - 1) / mean;
  });
}

/** Share of the pairs of others whose shortest paths pass the node, each pair by the share of its paths. */
function betweennessOf(graph: NodeLinkGraph): readonly number[] {
  const ids = idsOf(graph);
  const pairs = (ids.length - 1) * (ids.length - 2);
  const found = pathsByPair(graph, 'steps').filter((paths) => paths.length > 0);
  return ids.map((id) => {
    const passing = found.map(
      (paths) => paths.filter((path) => path.slice(1, -1).includes(id)).length / paths.length,
    );
    return (sum(passing) * (graph.directed ? 1 : 2)) / pairs;
  });
}

const below = (values: readonly number[]): number => sum(values.map((value) => Math.max(...values) - value));

test.each([
  ['closeness', false, closenessOf],
  ['betweenness', false, betweennessOf],
  ['betweenness', true, betweennessOf],
] as const)('centralisation by %s, directed %s: held against a star', (of, directed, centrality) => {
  for (const seed of seeds) {
    const { graph, ids, value } = naiveGraph(seed, { order: orderOf(seed), directed });
    const [hub, ...others] = ids;
    const star = graphOf(
      ids,
      others.flatMap((id) => [[hub, id, 1] as const, ...(directed ? [[id, hub, 1] as const] : [])]),
      { directed },
    );
    expect(value(`centralization.${of}`)).toBeCloseTo(below(centrality(graph)) / below(centrality(star)), 12);
  }
});
