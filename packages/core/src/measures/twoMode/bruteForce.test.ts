// Two-mode clustering against its definitions word for word, on up to nine nodes.
import { expect, test } from 'vitest';
import { seeds } from '../../testSupport/graphs.ts';
import { mapOf, naiveGraph, neighbours, pairsOf, sum } from '../../testSupport/naiveGraph.ts';
import type { NaiveGraph } from '../../testSupport/naiveGraph.ts';
import { nearly } from '../../testSupport/statisticsOracles.ts';

const cases = seeds.flatMap((seed) => [0.4, 0.7].map((probability) => ({ seed, probability })));

/** Six to nine nodes of both sides. */
const twoModeGraph = ({ seed, probability }: (typeof cases)[number]): NaiveGraph =>
  naiveGraph(seed, { order: 6 + (seed % 4), probability }, true);

test.each(cases)('closed paths and redundancy of random network $seed, $probability', (one) => {
  const graph = twoModeGraph(one);
  const { nodes, tied, value } = graph;
  // Paths of three ties a–b–c–d, and those whose ends are tied too; each is met from both ends.
  const paths = nodes.flatMap((a) =>
    neighbours(graph, a).flatMap((b) =>
      neighbours(graph, b)
        .filter((c) => c !== a)
        .flatMap((c) =>
          neighbours(graph, c)
            .filter((d) => d !== b && d !== a)
            .map((d) => [a, d] as const),
        ),
    ),
  );
  const closed = paths.filter(([a, d]) => tied(a, d));
  const found = value('twomode.clustering.robinsAlexander');
  expect(found).toEqual(nearly(paths.length === 0 ? null : closed.length / paths.length, 12));
  const redundancy = nodes.map((i) => {
    const pairs = pairsOf(neighbours(graph, i));
    const elsewhere = pairs.filter(([a, b]) => nodes.some((e) => e !== i && tied(e, a) && tied(e, b)));
    return pairs.length === 0 ? null : elsewhere.length / pairs.length;
  });
  expect(value('twomode.redundancy')).toEqual(mapOf(graph, redundancy));
});

test.each(cases)('overlaps of neighbourhoods in random network $seed, $probability', (one) => {
  const graph = twoModeGraph(one);
  const around = graph.nodes.map((node) => neighbours(graph, node));
  const overlaps = {
    dot: (u: readonly number[], v: readonly number[]) => new Set([...u, ...v]).size,
    min: (u: readonly number[], v: readonly number[]) => Math.min(u.length, v.length),
    max: (u: readonly number[], v: readonly number[]) => Math.max(u.length, v.length),
  };
  for (const [variant, whole] of Object.entries(overlaps)) {
    const expected = around.map((own, u) => {
      const found = around.flatMap((other, v) => {
        const shared = own.filter((node) => other.includes(node)).length;
        return u === v || shared === 0 ? [] : [shared / whole(own, other)];
      });
      return found.length === 0 ? 0 : sum(found) / found.length;
    });
    expect(graph.value(`twomode.clustering.latapy.${variant}`)).toEqual(mapOf(graph, expected));
  }
});

test.each(cases)('partners of a partner in random network $seed, $probability', (one) => {
  const graph = twoModeGraph(one);
  const organisations = graph.nodes.filter((node) => node % 2 === 0);
  const initiatives = graph.nodes.filter((node) => node % 2 === 1);
  let [paths, closed] = [0, 0];
  for (const i of organisations) {
    for (const j of organisations) {
      for (const k of organisations) {
        if (i === j || j === k || i === k) continue;
        for (const e of initiatives) {
          for (const f of initiatives) {
            const isPath =
              e !== f && graph.tied(i, e) && graph.tied(e, j) && graph.tied(j, f) && graph.tied(f, k);
            if (!isPath) continue;
            paths++;
            const third = initiatives.some((g) => g !== e && g !== f && graph.tied(i, g) && graph.tied(g, k));
            if (third) closed++;
          }
        }
      }
    }
  }
  expect(graph.value('twomode.clustering.opsahl.top')).toEqual(
    nearly(paths === 0 ? null : closed / paths, 12),
  );
});
