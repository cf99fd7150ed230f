import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { degree, degreeCentrality, degreeMeasures, inDegree, outDegree } from './degree.ts';
import { density, densityLoopsAllowed, densityMeasures } from './density.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { inStrength, outStrength, strength, strengthMeasures } from './strength.ts';

compareWithOracles([...degreeMeasures, ...strengthMeasures, ...densityMeasures]);
testInvariants('degree', (network) => degree(network));
testInvariants('strength', strength, { weighted: true });

test('a self-tie has two ends', () => {
  const network = networkOf('a-b:2 b-b:3');
  expect([...degree(network, { selfTies: true })]).toEqual([
    ['a', 1],
    ['b', 1 + 2],
  ]);
  expect(degree(network).get('b')).toBe(1);
  expect(strength(network).get('b')).toBe(2 + 2 * 3);
  expect(density(network)).toBe(1);
  expect(densityLoopsAllowed(network)).toBe((2 * 2) / (2 * 3));
});

test('directed ties arrive and leave', () => {
  const network = networkOf('a-b:2 c-b:3 b-b:5', { directed: true });
  expect([inDegree(network).get('b'), outDegree(network).get('b')]).toEqual([2 + 1, 1]);
  expect([inStrength(network).get('b'), outStrength(network).get('b')]).toEqual([2 + 3 + 5, 5]);
  expect(strength(network).get('b')).toBe(2 + 3 + 2 * 5);
  expect(density(network)).toBe(2 / (3 * 2));
});

test('a single organisation has no share of partners', () => {
  expect(degreeCentrality(networkOf('a')).get('a')).toBe(null);
  expect([density(networkOf('a')), density(networkOf(''))]).toEqual([null, null]);
});

test('equals the counted ties', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed);
    const network = networkFromNodeLink(graph);
    for (const [id, count] of degree(network)) {
      expect(count).toBe(graph.edges.filter(({ source, target }) => source === id || target === id).length);
    }
    expect(density(network)).toBeCloseTo(graph.edges.length / 28, 12);
  }
});
