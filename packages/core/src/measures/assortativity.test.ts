import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import {
  assortativityMeasures,
  degreeAssortativity,
  groupAssortativity,
  numericAssortativity,
} from './assortativity.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(assortativityMeasures);

test('a star ties the highest degree to the lowest only', () => {
  expect(degreeAssortativity(networkOf('hub-a hub-b hub-c'))).toBeCloseTo(-1, 14);
});

test('groups by hand: two ties within, one between', () => {
  const network = networkOf('a-b c-d b-c');
  // e: g–g 1/3, h–h 1/3, each direction between 1/6; a = b = 1/2 each.
  expect(groupAssortativity(network, ['g', 'g', 'h', 'h'])).toBeCloseTo((2 / 3 - 1 / 2) / (1 - 1 / 2), 14);
  expect(groupAssortativity(network, ['g', 'g', 'g', 'g'])).toBeNull();
  expect(groupAssortativity(networkOf('a-b c-d'), ['g', 'g', 'h', 'h'])).toBe(1);
});

test('numbers: an end whose number is unknown takes its ties with it', () => {
  const network = networkOf('a-b c-d e-a');
  expect(numericAssortativity(network, [1, 1, 5, 5, null])).toBeCloseTo(1, 14);
  expect(numericAssortativity(network, [1, 1, null, 5, null])).toBeNull();
});

test('no ties: undefined, for that reason', () => {
  const input = { network: networkOf('a b'), groups: ['g', 'h'], numbers: [1, 2], seed: 1 };
  for (const measure of assortativityMeasures)
    expect(measure.compute(input)).toEqual({ value: null, reason: 'no-ties' });
  const ring = { ...input, network: networkOf('a-b') };
  expect(assortativityMeasures[0].compute(ring).reason).toBe('no-variance');
  const unknown = { ...ring, groups: null, numbers: null };
  expect(assortativityMeasures.slice(1).map((measure) => measure.compute(unknown).reason)).toEqual([
    'no-partition',
    'no-numbers',
  ]);
});

test.each([false, true])('equals Newman’s mixing formula for degrees, directed: %s', (directed) => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { directed });
    const arcs = graph.edges.flatMap((edge) =>
      directed ? [edge] : [edge, { source: edge.target, target: edge.source }],
    );
    const start = arcs.map((arc) => arcs.filter(({ source }) => source === arc.source).length);
    const end = arcs.map((arc) => arcs.filter(({ target }) => target === arc.target).length);
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const spread = (values: readonly number[]): number =>
      Math.sqrt(mean(values.map((x) => x * x)) - mean(values) ** 2);
    const expected =
      (mean(start.map((x, k) => x * end[k])) - mean(start) * mean(end)) / (spread(start) * spread(end));
    expect(degreeAssortativity(networkFromNodeLink(graph))).toBeCloseTo(expected, 8);
  }
});
