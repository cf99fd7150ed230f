import { expect, test } from 'vitest';
import { completeSteps } from '../../progress/run.ts';
import { networkOf, seeds } from '../../testSupport/graphs.ts';
import { adjacencyOf, isTied, plainPaths, randomPairs, withTie } from '../../testSupport/plainPaths.ts';
import type { Pair, PlainNetwork } from '../../testSupport/plainPaths.ts';
import { pairsOf } from '../candidates.ts';
import { isolateObjective } from './isolateObjective.ts';

const isolatesOf = ({ order, pairs }: PlainNetwork): readonly number[] =>
  Array.from({ length: order }, (_, node) => node).filter(
    (node) => !pairs.some((pair) => pair.includes(node)),
  );

/** Mean of 1/steps over the pairs of which one was an isolate; 0 without such a pair. */
function reach(network: PlainNetwork, isolates: readonly number[]): number {
  const values = plainPaths(network).distances.flatMap((row, a) =>
    row.flatMap((steps, b) => (b > a && (isolates.includes(a) || isolates.includes(b)) ? [1 / steps] : [])),
  );
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Some pairs without a tie, and every set of at most so many of them in which nobody stands too often. */
function untied(network: PlainNetwork): readonly Pair[] {
  const { order } = network;
  return Array.from({ length: order * order }, (_, place): Pair => [
    Math.floor(place / order),
    place % order,
  ]).filter(([u, v]) => u < v && !isTied(network, u, v));
}
const isAllowed = (pairs: readonly Pair[], perOrganisation: number): boolean =>
  pairs.flat().every((node, _, all) => all.filter((other) => other === node).length <= perOrganisation);

/** Seven organisations, two to five of them isolates. */
const cases = seeds.map((seed) => {
  const { pairs } = randomPairs(seed, 5, 0.35);
  const network: PlainNetwork = { order: 7, pairs };
  return { seed, network, isolates: isolatesOf(network) };
});

test('an isolate beside a pair: tied to one of the two it reaches both, at 1 and 1/2', () => {
  const objective = isolateObjective(networkOf('a-b c').adjacency, [2], false);
  expect(objective.gain(0, 2)).toBeCloseTo((1 + 1 / 2) / 2, 12);
  objective.add(0, 2);
  // The second tie brings the half that is left.
  expect(objective.gain(1, 2)).toBeCloseTo(1 / 2 / 2, 12);
  objective.reset();
  expect(objective.gain(1, 2)).toBeCloseTo((1 + 1 / 2) / 2, 12);
  expect(objective.bounded).toBe(true);
});

test('a tie between others counts only for what it brings to isolates; without any it is worth nothing', () => {
  const apart = isolateObjective(networkOf('a-b c-d e').adjacency, [4], false);
  expect(apart.gain(0, 2)).toBe(0);
  // Once e is tied to a, the tie a–c brings it to c (2 steps) and d (3): two of its four pairs.
  apart.add(0, 4);
  expect(apart.gain(0, 2)).toBeCloseTo((1 / 2 + 1 / 3) / 4, 12);
  expect(isolateObjective(networkOf('a-b b-c').adjacency, [], false).gain(0, 2)).toBe(0);
});

test('with strengths a tie is 1/strength long, and no bound is proven', () => {
  const objective = isolateObjective(networkOf('a-b:4 c').adjacency, [2], true);
  expect(objective.gain(0, 2)).toBeCloseTo((1 + 1 / 1.25) / 2, 12);
  expect(objective.bounded).toBe(false);
});

test.each(cases)(
  'each tie adds to the reach what it does by definition: network $seed',
  ({ network, isolates }) => {
    const objective = isolateObjective(adjacencyOf(network), isolates, false);
    let grown = network;
    for (const [u, v] of untied(network).slice(0, 6)) {
      const next = withTie(grown, u, v);
      expect(objective.gain(u, v)).toBeCloseTo(reach(next, isolates) - reach(grown, isolates), 12);
      objective.add(u, v);
      grown = next;
    }
  },
);

test.each(cases)('no set of ties is worth more than the bounds: network $seed', ({ network, isolates }) => {
  const pairs = untied(network);
  const candidates = pairsOf(
    pairs.map(([u]) => u),
    pairs.map(([, v]) => v),
  );
  const objective = isolateObjective(adjacencyOf(network), isolates, false);
  const worth = (set: readonly Pair[]): number =>
    reach({ ...network, pairs: [...network.pairs, ...set] }, isolates) - reach(network, isolates);
  for (const perOrganisation of [1, 2]) {
    const limits = { count: 2, perOrganisation, budget: null };
    const sets = pairs
      .flatMap((one, i) => pairs.slice(i + 1).map((other) => [one, other]))
      .filter((set) => isAllowed(set, perOrganisation));
    const best = Math.max(0, ...sets.map(worth));
    const { excess, counted } = objective.further(candidates, limits);
    expect(counted).toBeGreaterThan(best - 1e-9);
    for (const set of sets)
      expect(worth(set)).toBeLessThan(excess + worth([set[0]]) + worth([set[1]]) + 1e-9);
    const bounds = completeSteps(objective.bounds(candidates, limits, [0, 1]));
    expect(bounds.map(({ name }) => name)).toEqual(['counting', 'one-tie-paths']);
    for (const { value } of bounds) expect(value).toBeGreaterThan(best - 1e-9);
  }
});
