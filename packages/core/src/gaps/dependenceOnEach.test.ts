import { describe, expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { buildNetwork } from '../network/build.ts';
import type { CommunityNetwork } from '../network/community.ts';
import type { NetworkSettings } from '../network/settings.ts';
import { random } from '../statistics/random.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { dependenceOnEach } from './dependenceOnEach.ts';
import type { Dependence } from './dependenceOnEach.ts';
import { dependenceGaps } from './dependenceGaps.ts';

const of = (network: CommunityNetwork, id: string): Dependence => {
  const found = dependenceOnEach(network).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not shown.`);
  return found;
};

test('alone, and with what it alone convenes', () => {
  // f convenes x (a, b) and y (b, c); a and b also work together in z.
  const network = buildNetwork(
    datasetOf({
      organisations: [{ id: 'f', facilitator: true }],
      participations: ['x: f:convener a b', 'y: f:lead b c', 'z: a b'],
    }),
  );
  // Others: a–b, b–c tied, a and c at 2, in both directions.
  const before = 2 * (1 + 1 + 1 / 2);
  expect(of(network, 'f')).toEqual({
    id: 'f',
    facilitator: true,
    alone: { reachLost: 0, components: 1, pairsLost: 0, pairsLeft: 3, tiesLeft: 2 },
    withConvened: {
      reachLost: expect.closeTo(1 - 2 / before, 12),
      components: 2,
      pairsLost: 2,
      pairsLeft: 1,
      tiesLeft: 1,
    },
    convened: ['x', 'y'],
    cutOff: [],
  });
  expect(of(network, 'a').withConvened).toBeNull();
});

test('who is cut off: all but the largest part', () => {
  const network = buildNetwork(
    datasetOf({ participations: ['p: a b', 'q: b c', 'r: b d', 's: c d', 't: d e', 'u: c e'] }),
  );
  expect(of(network, 'b').cutOff).toEqual(['a']);
  expect(of(network, 'b').alone).toMatchObject({ components: 2, pairsLost: 3, pairsLeft: 3 });
  expect(of(network, 'c').cutOff).toEqual([]);
});

describe('equals the network built without it', () => {
  const dataset = (seed: number): Dataset => {
    const source = random(seed);
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    return datasetOf({
      organisations: [{ id: 'a', facilitator: true }, ...ids.slice(1)],
      participations: Array.from({ length: 9 }, (_, place) => {
        const who = source.shuffle([...ids]).slice(0, 2 + source.integer(2));
        return `i${place}: ${who.map((id, index) => (index === 0 ? `${id}:lead` : id)).join(' ')}`;
      }),
    });
  };

  /** Σ 1/d and the number of pairs in contact among some of the organisations, by relaxing every tie. */
  const reachAmong = (
    { ids, ties, settings }: CommunityNetwork,
    some: readonly string[],
  ): { readonly sum: number; readonly pairs: number } => {
    const d = new Map<string, number>();
    const at = (x: string, y: string): number => (x === y ? 0 : (d.get(`${x} ${y}`) ?? Infinity));
    for (const { a, b, strength } of ties) {
      const length = settings.weighted ? 1 / strength : 1;
      d.set(`${a} ${b}`, length).set(`${b} ${a}`, length);
    }
    for (const k of ids) {
      for (const x of ids) {
        for (const y of ids) d.set(`${x} ${y}`, Math.min(at(x, y), at(x, k) + at(k, y)));
      }
    }
    const found = some.flatMap((x) => some.filter((y) => x < y).map((y) => at(x, y)));
    const met = found.filter((distance) => distance < Infinity);
    return { sum: met.reduce((total, distance) => total + 1 / distance, 0), pairs: met.length };
  };

  test.each([
    [1, {}],
    [2, {}],
    [3, {}],
    [4, { weighted: true }],
    [5, { weighted: true }],
  ] satisfies readonly (readonly [number, Partial<NetworkSettings>])[])('seed %i, %o', (seed, settings) => {
    const data = dataset(seed);
    const network = buildNetwork(data, settings);
    for (const { id, alone, withConvened } of dependenceOnEach(network)) {
      const others = network.ids.filter((one) => one !== id);
      // Paths among the others may run through the organisation while it is there.
      const before = reachAmong(network, others);
      const cases = [
        [alone, buildNetwork(data, { ...settings, without: [id] })],
        [withConvened, buildNetwork(data, { ...settings, withoutConvened: [id] })],
      ] as const;
      for (const [removed, built] of cases) {
        if (removed === null) continue;
        const after = reachAmong(built, others);
        expect(removed.reachLost).toBeCloseTo(before.sum === 0 ? 0 : 1 - after.sum / before.sum, 10);
        expect(removed.pairsLeft).toBe(after.pairs);
        expect(removed.pairsLost).toBe(before.pairs - after.pairs);
        expect(removed.tiesLeft).toBe(built.ties.length);
      }
    }
  });
});

test('an empty network, one organisation, and no facilitator', () => {
  expect(dependenceOnEach(buildNetwork(datasetOf({})))).toEqual([]);
  const [one] = dependenceOnEach(buildNetwork(datasetOf({ organisations: ['a'] })));
  expect(one.alone).toEqual({ reachLost: 0, components: 0, pairsLost: 0, pairsLeft: 0, tiesLeft: 0 });
  expect(dependenceGaps([one]).map(({ reason, judged }) => [reason, judged])).toEqual([
    ['no-facilitator', false],
  ]);
  expect(dependenceGaps([])).toEqual([]);
});

test('little dependence on the facilitator is told, but not as a gap', () => {
  const network = buildNetwork(
    datasetOf({ organisations: [{ id: 'f', facilitator: true }], participations: ['x: a b c d', 'y: f a'] }),
  );
  expect(
    dependenceGaps(dependenceOnEach(network)).map(({ id, reason, judged, observed }) => [
      id,
      reason,
      judged,
      observed,
    ]),
  ).toEqual([
    // f reaches b, c and d through a alone: 3 · 1/2 of the reach 3 + 3 · 1/2 among b, c, d and f.
    ['dependence:organisation-removed,a', 'organisation-removed', true, expect.closeTo(1.5 / 4.5, 12)],
    ['dependence:facilitator-removed,f', 'little-lost', false, 0],
  ]);
});
