import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { graphOf, networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { fragmentation } from './fragmentation.ts';
import { keyPlayerMeasures } from './keyPlayerMeasures.ts';
import { keyPlayers, reach } from './keyPlayers.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(keyPlayerMeasures);

const path = networkOf('a-b b-c c-d d-e');

test('a path of five: without the middle two pairs are left, from it all are reached in 1 1 2 2 steps', () => {
  expect(keyPlayers(path, 1, 'removed')).toEqual({ value: 1 - 4 / 12, sets: [['c']], count: 1 });
  expect(keyPlayers(path, 1, 'reaching')).toEqual({
    value: (1 + 1 + 1 + 1 / 2 + 1 / 2) / 5,
    sets: [['c']],
    count: 1,
  });
  expect(keyPlayers(path, 2, 'removed')?.sets).toEqual([['b', 'd']]);
  // The pairs to one of which every other is tied.
  const pairs = [
    ['a', 'd'],
    ['b', 'd'],
    ['b', 'e'],
  ];
  expect(keyPlayers(path, 2, 'reaching')).toEqual({ value: 1, sets: pairs, count: 3 });
});

test('all pairs of eight: fragmentation of what is left, by building it', () => {
  for (const seed of seeds.slice(0, 8)) {
    const graph = randomGraph(seed, { probability: 0.3 });
    const network = networkFromNodeLink(graph);
    const values = network.ids.flatMap((a, i) =>
      network.ids.slice(i + 1).map((b) => {
        const ids = network.ids.filter((id) => id !== a && id !== b);
        const edges = graph.edges
          .filter(({ source, target }) => ids.includes(source) && ids.includes(target))
          .map(({ source, target }) => [source, target, 1] as const);
        return { set: [a, b], DF: fragmentation(networkFromNodeLink(graphOf(ids, edges))).DF ?? 0 };
      }),
    );
    const best = Math.max(...values.map(({ DF }) => DF));
    const found = keyPlayers(network, 2, 'removed');
    expect(found?.value).toBeCloseTo(best, 12);
    const sets = values.filter(({ DF }) => DF > best - 1e-9).map(({ set }) => set);
    expect(found?.count).toBe(sets.length);
    expect(found?.sets).toEqual(sets.slice(0, 20));
  }
});

test('too many sets to try: four stars are taken apart by their four hubs, proven or not', () => {
  const ids = Array.from({ length: 12 }, (_, leaf) => leaf);
  const hubs = ['w', 'x', 'y', 'z'];
  const stars = networkOf(
    `${hubs.flatMap((hub) => ids.map((leaf) => `${hub}-${hub}${leaf}`)).join(' ')} w-x x-y y-z`,
  );
  const found = keyPlayers(stars, 4, 'removed', { seed: 3 });
  expect(found).toEqual({ value: 1, sets: [hubs], count: null });
  expect(keyPlayers(stars, 4, 'reaching', { seed: 3 })).toEqual({ value: 1, sets: [hubs], count: null });
});

test('reach within two steps, itself included', () => {
  expect(reach(path).map(({ reach2 }) => reach2)).toEqual([3 / 5, 4 / 5, 5 / 5, 4 / 5, 3 / 5]);
  expect(reach(networkOf('a-b c'))[2]).toEqual({ reach2: 1 / 3, DR: 1 / 3 });
});

test('one must be left to reach another; no key players are a bad call', () => {
  expect(keyPlayers(networkOf('a-b b-c'), 2, 'removed')).toBeNull();
  expect(keyPlayers(networkOf('a b'), 1, 'reaching')).toEqual({
    value: 1 / 2,
    sets: [['a'], ['b']],
    count: 2,
  });
  expect(keyPlayers(networkOf('a b'), 2, 'reaching')).toBeNull();
  expect(keyPlayers(networkOf('a-b b-c c-d'), 2, 'reaching')?.value).toBe(1);
  expect(() => keyPlayers(path, 1.5, 'removed')).toThrow(RangeError);
  expect(() => keyPlayers(path, 0, 'removed')).toThrow(RangeError);
});
