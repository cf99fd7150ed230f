import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { expectedEiIndex } from './eiIndex.ts';
import { eiIndexTest } from './eiIndexTest.ts';

const network = networkOf('a-b b-c c-a d-e e-f f-d c-d');
const groups = ['g', 'g', 'g', 'h', 'h', 'h'];

// 20 ways to choose the first group: 2 of them (a b c, d e f) leave one tie between the groups, all others more.
test('closed groups: the chance of so few ties between them is 2 in 20', () => {
  const replicates = 5000;
  const found = eiIndexTest(network, groups, { replicates, seed: 2 });
  expect(found?.observed).toBe((1 - 6) / (1 + 6));
  const error = Math.sqrt((0.1 * 0.9) / replicates);
  expect(Math.abs((found?.pBelow ?? 1) - 0.1)).toBeLessThan(4 * error);
  expect(found?.pAbove).toBe(1);
  expect(found?.p).toBe(2 * (found?.pBelow ?? 0));
});

test('the mean of the replicates is the expected index', () => {
  const found = eiIndexTest(network, groups, { replicates: 5000, seed: 9 });
  const expected = expectedEiIndex(groups) ?? 0;
  expect(Math.abs((found?.expected ?? 9) - expected)).toBeLessThan((4 * (found?.sd ?? 0)) / Math.sqrt(5000));
});

test('one group: nothing to compare; no ties: undefined; no replicates: a bad call', () => {
  expect(
    eiIndexTest(
      network,
      groups.map(() => 'g'),
    ),
  ).toMatchObject({ observed: -1, sd: 0, z: null, p: 1 });
  expect(eiIndexTest(networkOf('a b'), ['g', 'h'])).toBeNull();
  expect(() => eiIndexTest(network, groups, { replicates: 0.5 })).toThrow(RangeError);
});

test('seeded', () => {
  expect(eiIndexTest(network, groups, { seed: 5 })).toEqual(eiIndexTest(network, groups, { seed: 5 }));
  expect(eiIndexTest(network, groups, { seed: 5 })).not.toEqual(eiIndexTest(network, groups, { seed: 6 }));
});
