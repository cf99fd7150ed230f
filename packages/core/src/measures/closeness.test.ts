import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { naiveDistances } from '../testSupport/naivePaths.ts';
import { closeness, closenessMeasures } from './closeness.ts';
import { harmonic, harmonicMeasures } from './harmonic.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles([...closenessMeasures, ...harmonicMeasures]);
testInvariants('closeness within the component', (network) => closeness(network, { within: 'component' }));
testInvariants('closeness', (network) => closeness(network), { local: false });
testInvariants('harmonic', (network) => harmonic(network, { normalised: false }));
testInvariants('weighted harmonic', (network) => harmonic(network, { normalised: false, weighted: true }), {
  weighted: true,
  strengths: 'thirds',
});

test('a pair beside an isolate: half the others, one step away', () => {
  const network = networkOf('a-b c');
  expect([...closeness(network).values()]).toEqual([(1 / 2) * (1 / 1), (1 / 2) * (1 / 1), 0]);
  expect([...closeness(network, { within: 'component' }).values()]).toEqual([1, 1, null]);
  expect([...harmonic(network).values()]).toEqual([1 / 2, 1 / 2, 0]);
});

test('an end of a path of three', () => {
  expect(closeness(networkOf('a-b b-c')).get('a')).toBe(2 / (1 + 2));
  expect(harmonic(networkOf('a-b b-c')).get('a')).toBe((1 + 1 / 2) / 2);
});

test('strength makes near', () => {
  const network = networkOf('a-b:2 b-c:4');
  expect(harmonic(network, { weighted: true, normalised: false }).get('a')).toBeCloseTo(
    2 + 1 / (1 / 2 + 1 / 4),
    12,
  );
  expect(closeness(network, { weighted: true }).get('a')).toBeCloseTo(2 / (1 / 2 + 3 / 4), 12);
});

test('directed ties have two directions', () => {
  const network = networkOf('a-b b-c', { directed: true });
  expect(harmonic(network, { direction: 'outward', normalised: false }).get('a')).toBe(1 + 1 / 2);
  expect(harmonic(network, { direction: 'inward', normalised: false }).get('a')).toBe(0);
});

const cases = [false, true].flatMap((directed) =>
  (['outward', 'inward'] as const).flatMap((direction) =>
    [false, true].map((weighted) => ({ directed, direction, weighted })),
  ),
);

// 70 nodes make three batches of 32, sparse enough for several components and long paths.
test.each(cases)('equals distances by definition: %o', ({ directed, direction, weighted }) => {
  for (const seed of seeds.slice(0, 6)) {
    const graph = randomGraph(seed, {
      order: 70,
      probability: 0.03,
      directed,
      weighted,
      strengths: 'thirds',
    });
    const distance = naiveDistances(graph, weighted ? 'strength' : 'steps');
    const network = networkFromNodeLink(graph);
    const near = closeness(network, { weighted, direction });
    const sums = harmonic(network, { weighted, direction, normalised: false });
    for (const id of network.ids) {
      const reached = network.ids
        .filter((other) => other !== id)
        .map((other) => (direction === 'outward' ? distance(id, other) : distance(other, id)))
        .filter((length) => length < Infinity);
      const sum = reached.reduce((all, length) => all + length, 0);
      const share = reached.length / (network.ids.length - 1);
      expect(near.get(id)).toBeCloseTo(reached.length === 0 ? 0 : share * (reached.length / sum), 10);
      expect(sums.get(id)).toBeCloseTo(
        reached.reduce((all, length) => all + 1 / length, 0),
        10,
      );
    }
  }
});

test('a path of a hundred: farther than the exact numerators reach', () => {
  const ties = Array.from({ length: 99 }, (_, i) => `${i}-${i + 1}`).join(' ');
  let expected = 0;
  for (let steps = 1; steps < 100; steps++) expected += 1 / steps;
  expect(harmonic(networkOf(ties), { normalised: false }).get('0')).toBeCloseTo(expected, 12);
});
