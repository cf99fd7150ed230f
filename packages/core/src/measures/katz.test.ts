import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { katz } from './katz.ts';

test('a pair: every step leads back, each attenuated by the share', () => {
  expect(katz(networkOf('a-b'))?.get('a')).toBeCloseTo(1 / (1 - 0.85), 10);
  expect(katz(networkOf('a-b'), { share: 0.5 })?.get('a')).toBeCloseTo(2, 10);
});

test('a star of four, solved by hand', () => {
  // λ = √3; the centre is 1 + 3αl, a leaf 1 + αc.
  const alpha = 0.85 / Math.sqrt(3);
  const centre = (1 + 3 * alpha) / (1 - 3 * alpha * alpha);
  const found = katz(networkOf('m-a m-b m-c'));
  expect(found?.get('m')).toBeCloseTo(centre, 9);
  expect(found?.get('a')).toBeCloseTo(1 + alpha * centre, 9);
});

test('strengths are factors: only their proportions matter, α follows λ', () => {
  const plain = katz(networkOf('a-b b-c'));
  const scaled = katz(networkOf('a-b:5 b-c:5'), { weighted: true });
  const uneven = katz(networkOf('a-b:5 b-c:1'), { weighted: true });
  expect(scaled?.get('b')).toBeCloseTo(plain?.get('b') ?? 0, 9);
  expect(uneven?.get('a')).toBeGreaterThan(uneven?.get('c') ?? Infinity);
});

test('equals the walks that arrive, counted step by step', () => {
  for (const seed of seeds.slice(0, 10)) {
    for (const directed of [false, true]) {
      const graph = randomGraph(seed, { order: 9, directed });
      const network = networkFromNodeLink(graph);
      const found = katz(network, { share: 0.5 });
      if (found === null) continue;
      // λ by growth of the number of walks is not needed: α is read off the walks of one step.
      const arrivals = (values: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
        const next = new Map(network.ids.map((id) => [id, 0]));
        for (const { source, target } of graph.edges) {
          next.set(target, (next.get(target) ?? 0) + (values.get(source) ?? 0));
          if (!directed) next.set(source, (next.get(source) ?? 0) + (values.get(target) ?? 0));
        }
        return next;
      };
      const arrived = arrivals(found);
      const alphas = network.ids
        .filter((id) => (arrived.get(id) ?? 0) > 0)
        .map((id) => ((found.get(id) ?? 0) - 1) / (arrived.get(id) ?? 1));
      for (const alpha of alphas) expect(alpha).toBeCloseTo(alphas[0], 9);
      let walks: ReadonlyMap<string, number> = new Map(network.ids.map((id) => [id, 1]));
      const sums = new Map(walks);
      for (let step = 1; step <= 60; step++) {
        walks = arrivals(walks);
        for (const [id, count] of walks) sums.set(id, (sums.get(id) ?? 0) + count * alphas[0] ** step);
      }
      for (const id of network.ids) expect(sums.get(id)).toBeCloseTo(found.get(id) ?? -1, 7);
    }
  }
});

test('null without a closed walk; a share outside 0 to 1 is refused', () => {
  expect(katz(networkOf('a b'))).toBeNull();
  expect(katz(networkOf('a-b b-c', { directed: true }))).toBeNull();
  for (const share of [0, 1, -1, Number.NaN]) {
    expect(() => katz(networkOf('a-b'), { share })).toThrow(RangeError);
  }
});
