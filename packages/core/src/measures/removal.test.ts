import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { graphOf, networkOf, randomGraph, seeds } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { byId } from './measure.ts';
import { fragmentation, fragmentationWithoutEach } from './fragmentation.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { dependence, removal, removalMeasures } from './removal.ts';

compareWithOracles(removalMeasures);

test('without the middle of a path of three the ends are apart; without an end nothing is lost', () => {
  const path = networkOf('a-b b-c');
  expect(dependence(path)).toEqual([0, 1, 0]);
  expect(removal(path)).toEqual([
    { components: 1, largest: 2, efficiency: 1, isolates: 0 },
    { components: 2, largest: 1, efficiency: 0, isolates: 2 },
    { components: 1, largest: 2, efficiency: 1, isolates: 0 },
  ]);
});

test('a ring of four: without a, its neighbours b and d are still two steps apart', () => {
  expect(dependence(networkOf('a-b b-c c-d d-a'))).toEqual([0, 0, 0, 0]);
  // A ring of five: others at 1 1 1 2 2 2 steps; without one a path of four, 1 1 1 2 2 3.
  const before = 3 / 1 + 3 / 2;
  const after = 3 / 1 + 2 / 2 + 1 / 3;
  expect(dependence(networkOf('a-b b-c c-d d-e e-a'))[0]).toBeCloseTo(1 - after / before, 14);
});

test('equals fragmentation of the network built without the organisation', () => {
  for (const seed of seeds) {
    const graph = randomGraph(seed, { probability: 0.3 });
    const network = networkFromNodeLink(graph);
    const left = fragmentationWithoutEach(network, 'left');
    const original = fragmentationWithoutEach(network, 'original');
    network.ids.forEach((id, node) => {
      const ids = network.ids.filter((other) => other !== id);
      const edges = graph.edges
        .filter(({ source, target }) => source !== id && target !== id)
        .map(({ source, target }) => [source, target, 1] as const);
      const without = fragmentation(networkFromNodeLink(graphOf(ids, edges)));
      const isolated = fragmentation(networkFromNodeLink(graphOf(network.ids, edges)));
      expect(left[node].F).toBeCloseTo(without.F ?? 9, 12);
      expect(left[node].DF).toBeCloseTo(without.DF ?? 9, 12);
      expect(original[node].F).toBeCloseTo(isolated.F ?? 9, 12);
      expect(original[node].DF).toBeCloseTo(isolated.DF ?? 9, 12);
    });
  }
});

testInvariants('dependence', (network) => byId(network, dependence(network)), {
  local: false,
});

test('alone, or none at all: undefined, with the reason', () => {
  const reasonOf = (text: string): unknown =>
    removalMeasures[0].compute({ network: networkOf(text), groups: null, numbers: null, seed: 1 }).reason;
  expect(['', 'a'].map(reasonOf)).toEqual(['empty-network', 'too-few-organisations']);
  expect(fragmentation(networkOf('a'))).toEqual({ F: null, DF: null });
});
