import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { completeSteps } from '../progress/run.ts';
import { graphOf, networkOf } from '../testSupport/graphs.ts';
import { nearly } from '../testSupport/statisticsOracles.ts';
import { stabilityByShare, stabilitySteps, stabilityWithoutEach } from './stability.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../fixtures/oracles/${name}.json`, import.meta.url), 'utf8'));

type Correlations = Readonly<Record<string, number | null>>;
const { cases } = read('rank_stability') as {
  readonly cases: readonly {
    readonly graphFile: string;
    readonly values: Readonly<Record<string, { readonly spearman: Correlations }>>;
  }[];
};
const idOf: Readonly<Record<string, string>> = {
  degree: 'degree',
  betweenness: 'betweenness',
  closeness: 'closeness.wf',
  harmonic: 'harmonic',
};

function graph(name: string): Network {
  const { nodes, edges } = (
    read(name) as {
      readonly graph: {
        readonly nodes: readonly { readonly id: string }[];
        readonly edges: readonly { readonly source: string; readonly target: string }[];
      };
    }
  ).graph;
  return networkFromNodeLink(
    graphOf(
      nodes.map(({ id }) => id),
      edges.map(({ source, target }) => [source, target, 1] as const),
    ),
  );
}

describe.each(cases)('$graphFile without each of its nodes', ({ graphFile, values }) => {
  test.each(Object.keys(values))('%s', (measure) => {
    const expected = values[measure].spearman;
    const found = stabilityWithoutEach(graph(graphFile), idOf[measure]);
    expect([...(found?.keys() ?? [])].sort()).toEqual(Object.keys(expected).sort());
    for (const [id, value] of Object.entries(expected)) {
      const own = found?.get(id)?.spearman ?? null;
      expect(own, `without ${id}`).toEqual(nearly(value, 9));
    }
  });
});

test('overlap: of the first who are still there, the share that still is first', () => {
  // Path a-b-c-d-e: c, then b and d, stand first by betweenness. Without e: b and c share the first place.
  const found = stabilityWithoutEach(networkOf('a-b b-c c-d d-e'), 'betweenness', { top: 1 });
  expect(found?.get('e')?.overlap).toBe(1);
  // Without b only c-d-e is left together: d stands first.
  expect(found?.get('b')?.overlap).toBe(0);
  // c itself is the only first.
  expect(found?.get('c')?.overlap).toBeNull();
});

test('nothing missing changes nothing; the more is missing, the less alike', () => {
  const rows = stabilityByShare(graph('karate'), 'betweenness', { shares: [0, 0.1, 0.5], replicates: 40 });
  expect(rows?.[0]).toEqual({
    share: 0,
    spearman: expect.closeTo(1, 12),
    spearmanLow: expect.closeTo(1, 12),
    overlap: 1,
  });
  const [, few, many] = rows ?? [];
  expect(few.spearman).toBeGreaterThan(many.spearman ?? 1);
  expect(few.overlap).toBeGreaterThan(many.overlap ?? 1);
  expect(few.spearmanLow).toBeLessThan(few.spearman ?? 0);
});

test('ties missing; other seeds, other networks; the same seed, the same', () => {
  const network = graph('karate');
  const options = { shares: [0.3], replicates: 20 };
  const row = stabilityByShare(network, 'degree', { ...options, missing: 'ties' });
  expect(stabilityByShare(network, 'degree', { ...options, missing: 'ties' })).toEqual(row);
  expect(stabilityByShare(network, 'degree', { ...options, missing: 'ties', seed: 2 })).not.toEqual(row);
  expect(stabilityByShare(network, 'degree', options)).not.toEqual(row);
});

test('every share is a step', () => {
  const steps = stabilitySteps(networkOf('a-b b-c'), 'degree', { shares: [0, 0.5], replicates: 1 });
  expect(steps.next().value).toEqual({ done: 1, total: 2 });
  expect(completeSteps(steps)).toHaveLength(2);
});

test('what ranks nobody has no stability; nonsense is refused', () => {
  const network = networkOf('a-b b-c');
  expect(stabilityByShare(network, 'density')).toBeNull();
  expect(stabilityWithoutEach(network, 'density')).toBeNull();
  expect(() => stabilityByShare(network, 'degree', { shares: [1.5] })).toThrow(/1\.5/);
  expect(() => stabilityByShare(network, 'fame')).toThrow(/fame/);
});
