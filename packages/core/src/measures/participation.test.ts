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

test.each([0.1, 100000.1])('equal strengths that no double holds exactly are equal: %d', (strength) => {
  const network = networkOf(`a-b:${strength} b-c:${strength} c-a:${strength}`);
  expect(withinModuleZ(network, ['g', 'g', 'g'], { weighted: true })).toEqual([0, 0, 0]);
});

test('strengths count only where they are asked for', () => {
  const network = networkOf('a-b:3 b-c:1 c-a:1');
  expect(withinModuleZ(network, ['g', 'g', 'g'])).toEqual([0, 0, 0]);
  // Strengths inside 4 4 2: mean 10/3, variance 8/9.
  const [, , weakest] = withinModuleZ(network, ['g', 'g', 'g'], { weighted: true });
  expect(weakest).toBeCloseTo((2 - 10 / 3) / Math.sqrt(8 / 9), 12);
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
