import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { testInvariants } from '../testSupport/invariants.ts';
import { byId } from './measure.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';
import { participation, participationMeasures, withinModuleZ } from './participation.ts';

compareWithOracles(participationMeasures);

test('two ties to one group, one to another', () => {
  const network = networkOf('a-b a-c a-d:2 e');
  const groups = ['g', 'h', 'h', 'i', 'i'];
  expect(participation(network, groups)[0]).toBeCloseTo(1 - (2 / 3) ** 2 - (1 / 3) ** 2, 14);
  expect(participation(network, groups, { weighted: true })[0]).toBeCloseTo(
    1 - (2 / 4) ** 2 - (2 / 4) ** 2,
    14,
  );
  expect(participation(network, groups).slice(1)).toEqual([0, 0, 0, null]);
});

test('a path of three within a group: inner ties 1 2 1, mean 4/3, variance 2/9', () => {
  const found = withinModuleZ(networkOf('a-b b-c c-d'), ['g', 'g', 'g', 'h']);
  const sd = Math.sqrt(2 / 9);
  expect(found[0]).toBeCloseTo((1 - 4 / 3) / sd, 12);
  expect(found[1]).toBeCloseTo((2 - 4 / 3) / sd, 12);
  expect(found[3]).toBe(0);
});

test('equal strengths that no double holds exactly are equal', () => {
  const found = withinModuleZ(networkOf('a-b:0.1 b-c:0.1 c-a:0.1'), ['g', 'g', 'g'], { weighted: true });
  expect(found).toEqual([0, 0, 0]);
});

test('without groups: undefined, for that reason', () => {
  for (const measure of participationMeasures) {
    const found = measure.compute({ network: networkOf('a-b'), groups: null, numbers: null, seed: 1 });
    expect(found).toEqual({ value: null, reason: 'no-partition' });
  }
});

// The last character of a random name stays with the node only as its own group: every node its own.
testInvariants('participation with every organisation its own group', (network) =>
  byId(network, participation(network, network.ids)),
);
