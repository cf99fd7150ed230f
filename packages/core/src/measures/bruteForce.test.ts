// Measures against what their definitions say word for word: matrices and subsets of eight nodes, nothing clever.
import { expect, test } from 'vitest';
import { seeds } from '../testSupport/graphs.ts';
import { mapOf, naiveGraph, neighbours, pairsOf, range, sum } from '../testSupport/naiveGraph.ts';
import type { NaiveGraph } from '../testSupport/naiveGraph.ts';
import { nearly } from '../testSupport/statisticsOracles.ts';

/** Distances in steps among some nodes (Floyd–Warshall). */
function distances({ ids, tied }: NaiveGraph, nodes: readonly number[]): readonly (readonly number[])[] {
  const inside = new Set(nodes);
  const d = ids.map((_, i) =>
    ids.map((__, j) => (i === j ? 0 : inside.has(i) && inside.has(j) && tied(i, j) ? 1 : Infinity)),
  );
  for (const k of nodes) {
    for (const i of nodes) for (const j of nodes) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
  }
  return d;
}

const all = range(8);
const subsets = range(2 ** 8).map((mask) => all.filter((node) => ((mask >> node) & 1) === 1));
const pieces = (graph: NaiveGraph, nodes: readonly number[]): number => {
  const d = distances(graph, nodes);
  return nodes.filter((i) => nodes.every((j) => j >= i || d[i][j] === Infinity)).length;
};

test.each(seeds)('cohesion of random network %i', (seed) => {
  const graph = naiveGraph(seed);
  const { ids, tied, value } = graph;
  const degree = all.map((i) => neighbours(graph, i).length);
  // The largest subset that holds the node and whose members all have so many partners in it.
  const core = all.map((i) =>
    Math.max(
      ...subsets
        .filter((set) => set.includes(i))
        .map((set) => Math.min(...set.map((a) => set.filter((b) => tied(a, b)).length))),
    ),
  );
  expect(value('coreNumber')).toEqual(mapOf(graph, core));
  expect(value('degeneracy')).toBe(Math.max(...core));
  const whole = pieces(graph, all);
  const cut = all.filter(
    (i) =>
      pieces(
        graph,
        all.filter((j) => j !== i),
      ) > whole,
  );
  expect(value('articulationPoints')).toEqual(cut.map((i) => ids[i]));
  const without = (a: number, b: number): NaiveGraph => ({
    ...graph,
    tied: (i, j) => tied(i, j) && !((i === a && j === b) || (i === b && j === a)),
  });
  const bridges = pairsOf(all).filter(([a, b]) => tied(a, b) && pieces(without(a, b), all) > whole);
  expect((value('bridges') as readonly string[][]).map((tie) => tie.slice(0, 2))).toEqual(
    bridges.map(([a, b]) => [ids[a], ids[b]]),
  );
  const local = pairsOf(all).flatMap(([a, b]) => {
    const span = distances(without(a, b), all)[a][b];
    return tied(a, b) && span > 2 ? [[ids[a], ids[b], span === Infinity ? 'Infinity' : span]] : [];
  });
  expect(value('localBridges')).toEqual(local);
  const spread = sum(degree.map((k) => Math.max(...degree) - k));
  expect(value('centralization.degree')).toBeCloseTo(spread / 42, 12);
  const closed = sum(all.map((i) => pairsOf(neighbours(graph, i)).filter(([a, b]) => tied(a, b)).length));
  const triples = sum(degree.map((k) => (k * (k - 1)) / 2));
  expect(value('transitivity')).toEqual(nearly(triples === 0 ? null : closed / triples, 12));
  const local8 = all.map((i) => {
    const near = neighbours(graph, i);
    const d = distances(graph, near);
    return near.length < 2 ? 0 : sum(pairsOf(near).map(([a, b]) => 1 / d[a][b])) / pairsOf(near).length;
  });
  expect(value('localEfficiency')).toBeCloseTo(sum(local8) / 8, 12);
});

test.each(seeds)('key players and core of random network %i', (seed) => {
  const graph = naiveGraph(seed);
  const d = distances(graph, all);
  const fragmentation = (set: readonly number[]): number => {
    const left = all.filter((i) => !set.includes(i));
    const distance = distances(graph, left);
    return 1 - sum(pairsOf(left).map(([a, b]) => 1 / distance[a][b])) / pairsOf(left).length;
  };
  const reach = (set: readonly number[]): number =>
    sum(all.map((j) => Math.max(...set.map((i) => (i === j ? 1 : 1 / d[i][j]))))) / 8;
  for (const size of [1, 2, 3]) {
    const sets = subsets.filter((set) => set.length === size);
    for (const [kind, field, score] of [
      ['neg', 'DF', fragmentation],
      ['pos', 'DR', reach],
    ] as const) {
      const best = Math.max(...sets.map(score));
      const found = graph.value(`keyPlayer.${kind}.best${size}`) as {
        readonly [field: string]: number;
      };
      expect(found[field]).toBeCloseTo(best, 12);
      expect(found.nOptimalSets).toBe(sets.filter((set) => score(set) > best - 1e-9).length);
    }
  }
  // Pearson's r over the pairs that the pattern names, for every possible core.
  for (const pattern of ['or', 'missing'] as const) {
    const fits = subsets.flatMap((core) => {
      const named = pairsOf(all).filter(
        ([a, b]) => pattern === 'or' || core.includes(a) === core.includes(b),
      );
      const x = named.map(([a, b]) => (graph.tied(a, b) ? 1 : 0));
      const y = named.map(([a, b]) =>
        (pattern === 'or' ? core.includes(a) || core.includes(b) : core.includes(a)) ? 1 : 0,
      );
      const [mx, my] = [sum(x) / x.length, sum(y) / y.length];
      const cov = sum(x.map((value, k) => (value - mx) * (y[k] - my)));
      const spread = sum(x.map((value) => (value - mx) ** 2)) * sum(y.map((value) => (value - my) ** 2));
      return spread > 1e-12 ? [cov / Math.sqrt(spread)] : [];
    });
    const found = graph.value(`corePeriphery.discrete.${pattern}`) as { readonly fit: number } | null;
    const best = fits.length === 0 ? null : Math.max(...fits);
    expect(found?.fit ?? null).toEqual(nearly(best, 10));
  }
});

test.each(seeds)('structural holes of random network %i, directed and weighted', (seed) => {
  const graph = naiveGraph(seed, { directed: true, weighted: true, probability: 0.25 });
  const { ties } = graph;
  const both = all.map((i) => all.map((j) => ties[i][j] + ties[j][i]));
  const strongest = both.map((row) => Math.max(...row));
  const p = both.map((row) => row.map((value) => (sum(row) === 0 ? 0 : value / sum(row))));
  const partners = all.map((i) => all.filter((j) => both[i][j] > 0));
  const shares = all.map((i) =>
    partners[i].map(
      (j) => (p[i][j] + sum(all.map((q) => (q === i || q === j ? 0 : p[i][q] * p[q][j])))) ** 2,
    ),
  );
  const size = all.map((i) =>
    sum(
      partners[i].map(
        (j) => 1 - sum(all.map((q) => (q === i || q === j ? 0 : (p[i][q] * both[j][q]) / strongest[j]))),
      ),
    ),
  );
  const orNull = (values: readonly number[]): readonly (number | null)[] =>
    values.map((value, i) => (partners[i].length === 0 ? null : value));
  expect(graph.value('constraint.weighted')).toEqual(mapOf(graph, orNull(shares.map(sum))));
  expect(graph.value('effectiveSize.weighted')).toEqual(mapOf(graph, orNull(size)));
  expect(graph.value('efficiency.weighted')).toEqual(
    mapOf(graph, orNull(size.map((es, i) => es / partners[i].length))),
  );
});

test.each(seeds)('censuses and modularity of random network %i, directed', (seed) => {
  const graph = naiveGraph(seed, { directed: true, probability: 0.3 });
  const { tied, groups, value } = graph;
  const kind = (a: number, b: number): 'mutual' | 'asymmetric' | 'null' =>
    tied(a, b) && tied(b, a) ? 'mutual' : tied(a, b) || tied(b, a) ? 'asymmetric' : 'null';
  const count = { mutual: 0, asymmetric: 0, null: 0 };
  for (const [a, b] of pairsOf(all)) count[kind(a, b)]++;
  expect(value('dyadCensus')).toEqual(count);
  // The first three digits of a class say how many pairs of the three are mutual, asymmetric and null.
  const digits = new Map<string, number>();
  for (const [a, b] of pairsOf(all)) {
    for (const c of all.slice(b + 1)) {
      const kinds = [kind(a, b), kind(a, c), kind(b, c)];
      const man = ['mutual', 'asymmetric', 'null'].map(
        (one) => kinds.filter((other) => other === one).length,
      );
      digits.set(man.join(''), (digits.get(man.join('')) ?? 0) + 1);
    }
  }
  const census = Object.entries(value('triadCensus') as { readonly [name: string]: number });
  const byDigits = new Map<string, number>();
  for (const [name, times] of census) {
    if (times > 0) byDigits.set(name.slice(0, 3), (byDigits.get(name.slice(0, 3)) ?? 0) + times);
  }
  expect(byDigits).toEqual(digits);
  const out = all.map((i) => all.filter((j) => tied(i, j)).length);
  const into = all.map((i) => all.filter((j) => tied(j, i)).length);
  const arcs = sum(out);
  // Over all ordered pairs of one group, those of a node with itself too.
  const q = sum(
    all.flatMap((i) =>
      all.map((j) => (groups[i] === groups[j] ? (Number(tied(i, j)) - (out[i] * into[j]) / arcs) / arcs : 0)),
    ),
  );
  expect(value('modularity.group')).toBeCloseTo(q, 12);
  const outside = sum(all.flatMap((i) => all.map((j) => Number(tied(i, j) && groups[i] !== groups[j]))));
  expect(value('eiIndex')).toBeCloseTo((2 * outside - arcs) / arcs, 12);
});
