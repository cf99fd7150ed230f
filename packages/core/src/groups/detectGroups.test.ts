import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import type { Network } from '../network/network.ts';
import { runSteps } from '../progress/run.ts';
import { adjustedRandIndex } from '../statistics/adjustedRandIndex.ts';
import { random } from '../statistics/random.ts';
import { coMembership } from './coMembership.ts';
import { detectGroups, groupSteps } from './detectGroups.ts';

type Ties = readonly (readonly [source: string, target: string, strength?: number])[];

function networkOf(ties: Ties, others: readonly string[] = [], directed = false): Network {
  return networkFromNodeLink({
    directed,
    weighted: true,
    nodes: [...new Set([...ties.flatMap(([a, b]) => [a, b]), ...others])].map((id) => ({
      id,
      attributes: new Map(),
    })),
    edges: ties.map(([source, target, weight = 1]) => ({ source, target, weight, attributes: new Map() })),
  });
}

const clique = (...members: readonly string[]): Ties =>
  members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const));

// A clique of four and a clique of three, joined by one tie; one isolate.
const cliques = networkOf([...clique('w', 'x', 'y', 'z'), ...clique('a', 'b', 'c'), ['a', 'z']], ['solo']);

test('hand case: two cliques, the larger first; the isolate belongs to none', () => {
  const found = detectGroups(cliques);
  expect(found.groups).toEqual([
    { id: 'g1', members: ['w', 'x', 'y', 'z'], certainty: 1 },
    { id: 'g2', members: ['a', 'b', 'c'], certainty: 1 },
  ]);
  expect(found.isolates).toEqual(['solo']);
  expect(found.membership.get('solo')).toBeNull();
  expect(found.membership.get('b')).toBe('g2');
  expect(found.certainty.get('a')).toEqual({ mean: 1, max: 1 });
  expect(found.certainty.has('solo')).toBe(false);
  // Ten ties, nine of them within; degrees 13 and 7 of 20.
  expect(found.modularity).toBeCloseTo(9 / 10 - ((13 / 20) ** 2 + (7 / 20) ** 2), 12);
  expect(found.runs).toMatchObject({ count: 100, seed: 1, reached: 1 });
  expect(found.agreement).toBe(1);
});

test('every option changes the result', () => {
  const ring = networkOf(
    Array.from({ length: 24 }, (_, i) => [`n${i}`, `n${(i + 1) % 24}`, i % 2 === 0 ? 9 : 1] as const),
  );
  const plain = detectGroups(ring, { runs: 20 });
  expect(plain.runs?.count).toBe(20);
  expect(detectGroups(ring, { runs: 20, resolution: 6 }).groups.length).toBeGreaterThan(plain.groups.length);
  const weighted = detectGroups(ring, { runs: 20, weighted: true });
  expect(weighted.modularity).toBeGreaterThan((plain.modularity ?? 1) + 0.05);
  const spreads = [1, 2, 3].map((seed) => JSON.stringify(detectGroups(ring, { runs: 5, seed }).groups));
  expect(new Set(spreads).size).toBeGreaterThan(1);
  expect(() => detectGroups(ring, { runs: 0 })).toThrow(/0 runs/);
  expect(() => detectGroups(ring, { runs: 1.5 })).toThrow(/1.5 runs/);
});

test('a ring has no sure groups, and the certainty says so', () => {
  const ring = networkOf(Array.from({ length: 30 }, (_, i) => [`n${i}`, `n${(i + 1) % 30}`] as const));
  const found = detectGroups(ring);
  const means = [...found.certainty.values()].map(({ mean }) => mean ?? 1);
  expect(Math.max(...means)).toBeLessThan(0.9);
  expect(found.agreement).toBeLessThan(0.9);
});

test('without ties there are no groups, with the reason', () => {
  expect(detectGroups(networkOf([], ['a', 'b']))).toMatchObject({
    groups: [],
    isolates: ['a', 'b'],
    modularity: null,
    reason: 'no-ties',
    runs: null,
    agreement: null,
  });
  expect(detectGroups(networkOf([])).reason).toBe('empty-network');
});

test('directed ties are read without direction', () => {
  const ties: Ties = [...clique('a', 'b', 'c'), ...clique('d', 'e', 'f'), ['c', 'd']];
  const turned = ties.map(([source, target], index) =>
    index % 2 === 0 ? ([source, target] as const) : ([target, source] as const),
  );
  expect(detectGroups(networkOf(turned, [], true))).toEqual(detectGroups(networkOf(ties)));
});

test('as steps: one a run, the same result', async () => {
  const steps: number[] = [];
  const found = await runSteps(groupSteps(cliques, { runs: 7 }), {
    onProgress: ({ done }) => steps.push(done),
  });
  expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(found).toEqual(detectGroups(cliques, { runs: 7 }));
});

test('certainties, spread and agreement equal what the consensus matrix says', () => {
  const source = random(8);
  const ties = Array.from(
    { length: 60 },
    () => [`n${source.integer(30)}`, `n${source.integer(30)}`] as const,
  );
  const network = networkOf(
    ties.filter(([a, b]) => a !== b),
    ['alone'],
  );
  const options = { runs: 40, seed: 5 };
  const found = detectGroups(network, options);
  const { ids, shares } = coMembership(network, options);
  const share = (a: string, b: string): number => shares[ids.indexOf(a) * ids.length + ids.indexOf(b)];
  for (const { members, certainty } of found.groups) {
    const pairs = members.flatMap((a) => members.filter((b) => b !== a).map((b) => share(a, b)));
    const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
    expect(certainty).toBeCloseTo(mean, 12);
    for (const a of members) {
      const others = members.filter((b) => b !== a).map((b) => share(a, b));
      const own = found.certainty.get(a);
      expect(own?.mean).toBeCloseTo(others.reduce((sum, value) => sum + value, 0) / others.length, 12);
      const partners = members.filter(
        (b) => b !== a && ties.some(([x, y]) => (x === a && y === b) || (x === b && y === a)),
      );
      expect(own?.max).toBe(Math.max(...partners.map((b) => share(a, b))));
    }
  }
  expect(share('alone', 'alone')).toBe(1);
  expect(
    shares.filter((_, k) => Math.floor(k / ids.length) === ids.indexOf('alone')).reduce((a, b) => a + b),
  ).toBe(1);
});

test('the order of rows and the disjoint union change nothing that they should not', () => {
  const tie = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(tie, { minLength: 1, maxLength: 20 }), (pairs) => {
      const ties = pairs.map(([a, b]) => [`n${a}`, `n${b}`] as const);
      const found = detectGroups(networkOf(ties), { runs: 10 });
      expect(detectGroups(networkOf(ties.toReversed()), { runs: 10 })).toEqual(found);
      expect(detectGroups(networkOf(ties, ['z1', 'z2']), { runs: 10 }).groups).toEqual(found.groups);
      expect(found.groups.flatMap(({ members }) => members).toSorted()).toEqual([...found.certainty.keys()]);
      // Two copies: no group reaches from one into the other.
      const doubled = detectGroups(
        networkOf([...ties, ...ties.map(([a, b]) => [`z${a}`, `z${b}`] as const)]),
      );
      const mixed = doubled.groups.filter(({ members }) => new Set(members.map((id) => id[0])).size > 1);
      expect(mixed).toEqual([]);
    }),
    { seed: 6, numRuns: 40 },
  );
});

test('planted groups are found again', () => {
  const source = random(12);
  const ids = Array.from({ length: 60 }, (_, i) => `n${String(i).padStart(2, '0')}`);
  const ties = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b, offset) => {
      const together = i % 3 === (i + 1 + offset) % 3;
      return source.next() < (together ? 0.4 : 0.03) ? [[a, b] as const] : [];
    }),
  );
  const { membership } = detectGroups(networkOf(ties, ids));
  const found = ids.map((id) => membership.get(id) ?? 'none');
  expect(
    adjustedRandIndex(
      found,
      ids.map((_, i) => i % 3),
    ),
  ).toBeGreaterThan(0.9);
});
