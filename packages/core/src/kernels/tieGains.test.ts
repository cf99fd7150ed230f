import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { closenessUnit } from './addedTies.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { betweennessTotals } from './betweenness.ts';
import { betweennessAfterTie } from './betweennessAfterTie.ts';
import { distanceLevels } from './distanceLevels.ts';
import { pathTotals } from './pathTotals.ts';
import { tieGains } from './tieGains.ts';

type Pair = readonly [number, number];

const graphOf = (order: number, pairs: readonly Pair[]): Adjacency =>
  adjacency(
    order,
    {
      sources: pairs.map(([a]) => a),
      targets: pairs.map(([, b]) => b),
      strengths: pairs.map(() => 1),
    },
    false,
  );

/** Random networks from nearly empty to dense, chains, stars, and networks in several parts. */
function networks(): readonly { readonly order: number; readonly pairs: readonly Pair[] }[] {
  const source = random(11);
  const made = Array.from({ length: 40 }, (_, trial) => {
    const order = 2 + source.integer(13);
    const pairs: Pair[] = [];
    for (let a = 0; a < order; a++) {
      for (let b = a + 1; b < order; b++) if (source.next() < 0.05 + trial / 80) pairs.push([a, b]);
    }
    return { order, pairs };
  });
  const chain = Array.from({ length: 11 }, (_, k): Pair => [k, k + 1]);
  // Many paths of equal length, and of different numbers.
  const grid = Array.from({ length: 20 }, (_, k): readonly Pair[] => [
    ...(k % 5 < 4 ? [[k, k + 1] as const] : []),
    ...(k < 15 ? [[k, k + 5] as const] : []),
  ]).flat();
  const star = Array.from({ length: 8 }, (_, k): Pair => [0, k + 1]);
  return [
    ...made,
    { order: 12, pairs: chain },
    { order: 20, pairs: grid },
    { order: 9, pairs: star },
    { order: 14, pairs: chain.filter(([a]) => a !== 5) },
    { order: 4, pairs: [] },
  ];
}

/** Σ 1/d over unordered pairs, searched anew. */
const closeness = (graph: Adjacency): number =>
  pathTotals(graph, 'outward').harmonicSums.reduce((sum, value) => sum + value, 0) / 2;

const tied = (pairs: readonly Pair[], u: number, v: number): boolean =>
  pairs.some(([a, b]) => (a === u && b === v) || (a === v && b === u));

test('gains of new ties equal a full recomputation', () => {
  for (const { order, pairs } of networks()) {
    const graph = graphOf(order, pairs);
    const fill = tieGains(distanceLevels(graph));
    const gains = new Float64Array(order);
    for (let u = 0; u < order; u++) {
      fill(u, 0, gains);
      gains.forEach((gain, v) => {
        const graphAfter = v === u || tied(pairs, u, v) ? graph : graphOf(order, [...pairs, [u, v]]);
        expect(gain / closenessUnit).toBeCloseTo(closeness(graphAfter) - closeness(graph), 10);
      });
    }
  }
});

test('a sum is given up only where it stays below what is asked for', () => {
  let given = 0;
  for (const { order, pairs } of networks()) {
    const fill = tieGains(distanceLevels(graphOf(order, pairs)));
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

test('the highest betweenness after a tie, and the sum, equal a full recomputation', () => {
  for (const { order, pairs } of networks()) {
    const graph = graphOf(order, pairs);
    const after = betweennessAfterTie(graph, distanceLevels(graph));
    const highest = new Float64Array(order);
    const sums = new Float64Array(order);
    for (let u = 0; u < order; u++) {
      after.all(u, 0, highest, sums);
      for (let v = u + 1; v < order; v++) {
        if (tied(pairs, u, v)) continue;
        const { nodes } = betweennessTotals(graphOf(order, [...pairs, [u, v]]));
        const result = after.one(u, v);
        expect(result.highest).toBeCloseTo(nodes.reduce((most, value) => Math.max(most, value), 0) / 2, 9);
        expect(result.sum).toBeCloseTo(nodes.reduce((sum, value) => sum + value, 0) / 2, 9);
        expect(highest[v]).toBeCloseTo(result.highest, 9);
        expect(sums[v]).toBe(result.sum);
      }
    }
  }
});

test('levels list every node once, nearest first', () => {
  const { sequences, starts, longest, distances } = distanceLevels(
    graphOf(5, [
      [0, 1],
      [1, 2],
      [1, 3],
    ]),
  );
  expect([...sequences.subarray(0, 5)]).toEqual([0, 1, 2, 3, 4]);
  expect(longest).toBe(2);
  expect([...starts.subarray(0, 4)]).toEqual([0, 1, 2, 4]);
  // 4 is an isolate: only itself at distance 0.
  expect([...starts.subarray(16, 20)]).toEqual([0, 1, 1, 1]);
  expect(distances[4]).toBe(6);
});
