import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import { oracleGraphs } from '../testSupport/measureOracles.ts';
import { adjacency } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { edgeSwapChain } from './edgeSwap.ts';
import type { EdgeSwapChain } from './edgeSwap.ts';

interface NullModels {
  readonly cases: readonly {
    readonly degrees: number[];
    readonly groups: number[];
    readonly realisations: number;
    readonly crossTies: { readonly mean: number[][]; readonly variance: number[][] };
    readonly triangles: { readonly mean: number; readonly variance: number };
  }[];
  readonly karate: {
    readonly mcmcMean: number;
    readonly mcmcSd: number;
    readonly standardErrorOfMean: number;
  };
}

const file = new URL('../../../../fixtures/oracles/null_model.json', import.meta.url);
const { cases, karate } = JSON.parse(readFileSync(file, 'utf8')) as NullModels;

/** A simple graph with these degrees (Havel and Hakimi): the node with most ends left is tied to the next ones. */
function graphWithDegrees(degrees: readonly number[]): Adjacency {
  const left = degrees.map((degree, node) => ({ degree, node }));
  const sources: number[] = [];
  const targets: number[] = [];
  for (;;) {
    left.sort((a, b) => b.degree - a.degree || a.node - b.node);
    const [first, ...others] = left;
    if (first.degree === 0) break;
    for (const other of others.slice(0, first.degree)) {
      sources.push(first.node);
      targets.push(other.node);
      other.degree--;
    }
    first.degree = 0;
  }
  return adjacency(degrees.length, { sources, targets, strengths: sources.map(() => 1) }, false);
}

const pairsOf = ({ sources, targets }: EdgeSwapChain): [number, number][] =>
  Array.from(sources, (source, k) => [Math.min(source, targets[k]), Math.max(source, targets[k])]);

function crossTies(chain: EdgeSwapChain, groups: readonly unknown[], a: unknown, b: unknown): number {
  return pairsOf(chain).filter(
    ([u, v]) => (groups[u] === a && groups[v] === b) || (groups[u] === b && groups[v] === a),
  ).length;
}

test.each(cases.map((entry) => [entry.degrees.join(' '), entry] as const))(
  'degrees %s: means equal those over all graphs, within 4.5 standard errors',
  (_name, { degrees, groups, realisations, crossTies: expected, triangles }) => {
    const chain = edgeSwapChain(graphWithDegrees(degrees), random(1));
    const samples = 9000;
    const seen = new Set<string>();
    const sums = [0, 0, 0, 0];
    for (let sample = 0; sample < samples; sample++) {
      chain.step(60);
      const pairs = pairsOf(chain);
      const keys = new Set(pairs.map((pair) => pair.join()));
      seen.add([...keys].sort().join(' '));
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ].forEach(([a, b], cell) => (sums[cell] += crossTies(chain, groups, a, b)));
      const closed = pairs.map(
        ([u, v]) => degrees.filter((_, w) => w > v && keys.has(`${u},${w}`) && keys.has(`${v},${w}`)).length,
      );
      sums[3] += closed.reduce((a, b) => a + b, 0);
    }
    const means = [expected.mean[0][0], expected.mean[0][1], expected.mean[1][1], triangles.mean];
    const variances = [
      expected.variance[0][0],
      expected.variance[0][1],
      expected.variance[1][1],
      triangles.variance,
    ];
    means.forEach((mean, k) => {
      const error = Math.sqrt(variances[k] / samples);
      expect(Math.abs(sums[k] / samples - mean)).toBeLessThanOrEqual(4.5 * error + 1e-9);
    });
    expect(seen.size).toBe(realisations);
  },
);

test('every graph with the degrees is equally likely: chi-square over the 70 graphs of six nodes with two ties', () => {
  const chain = edgeSwapChain(graphWithDegrees([2, 2, 2, 2, 2, 2]), random(5));
  const counts = new Map<string, number>();
  const samples = 14_000;
  for (let sample = 0; sample < samples; sample++) {
    chain.step(60);
    const key = pairsOf(chain).map(String).sort().join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const expected = samples / 70;
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(counts.size).toBe(70);
  expect(chiSquare).toBeLessThan(120); // 99.99 % point of 69 degrees of freedom: 119.9
});

test('karate: ties between the clubs, within 4 standard errors of the reference', () => {
  const oracle = oracleGraphs().find(({ name }) => name === 'karate');
  if (oracle === undefined || oracle.input.groups === null) throw new Error('no karate');
  const { groups, network } = oracle.input;
  const [a, b] = [...new Set(groups)];
  const chain = edgeSwapChain(network.adjacency, random(3));
  chain.step(5000);
  const samples = 2000;
  let sum = 0;
  for (let sample = 0; sample < samples; sample++) {
    chain.step(400);
    sum += crossTies(chain, groups, a, b);
  }
  const error = Math.hypot(karate.standardErrorOfMean, karate.mcmcSd / Math.sqrt(samples));
  expect(Math.abs(sum / samples - karate.mcmcMean)).toBeLessThan(4 * error);
});

test('degrees stay, no self-tie and no parallel tie appears; no tie and a single one stay as they are', () => {
  const degrees = [4, 3, 3, 2, 2, 2, 1, 1];
  const chain = edgeSwapChain(graphWithDegrees(degrees), random(2));
  for (let round = 0; round < 50; round++) {
    chain.step(7);
    const pairs = pairsOf(chain);
    expect(new Set(pairs.map(String)).size).toBe(9);
    expect(pairs.every(([u, v]) => u !== v)).toBe(true);
    expect(degrees.map((_, node) => pairs.flat().filter((end) => end === node).length)).toEqual(degrees);
  }
  const none = edgeSwapChain(graphWithDegrees([0, 0]), random(1));
  expect(none.step(10)).toBe(0);
  const single = edgeSwapChain(graphWithDegrees([1, 1]), random(1));
  expect(single.step(10)).toBe(0);
  expect(pairsOf(single)).toEqual([[0, 1]]);
});

test('more nodes than the table can hold are refused, not mixed up', () => {
  const ties = adjacency(65_536, { sources: [0, 2], targets: [1, 3], strengths: [1, 1] }, false);
  expect(() => edgeSwapChain(ties, random(1))).toThrow(RangeError);
});

test('a step tells whether it changed anything; where no swap is possible none is made', () => {
  const chain = edgeSwapChain(graphWithDegrees([3, 2, 2, 2, 2, 1]), random(7));
  const shown = (): string =>
    pairsOf(chain)
      .map(String)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join(' ');
  let made = 0;
  for (let round = 0; round < 200; round++) {
    const before = shown();
    const counted = chain.step(1);
    expect(counted).toBe(shown() === before ? 0 : 1);
    made += counted;
  }
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(200);
  expect(edgeSwapChain(graphWithDegrees([1, 1, 1, 1]), random(1)).step(20)).toBeGreaterThan(0);
  for (const degrees of [
    [3, 1, 1, 1],
    [3, 3, 3, 3],
    [1, 1],
  ]) {
    expect(edgeSwapChain(graphWithDegrees(degrees), random(1)).step(100)).toBe(0);
  }
});
