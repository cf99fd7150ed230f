import { expect, test } from 'vitest';
import { networkOf } from '../testSupport/graphs.ts';
import { eiIndex, eiIndexMeasures, expectedEiIndex, groupEiIndex, nodeEiIndex } from './eiIndex.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(eiIndexMeasures);

const network = networkOf('a-b b-c c-d e f');
const groups = ['g', 'g', 'h', 'h', 'g', 'constructor'];

test('two ties within, one between', () => {
  expect(eiIndex(network, groups)).toBe((1 - 2) / 3);
  expect(nodeEiIndex(network, groups)).toEqual([-1, 0, 0, -1, null, null]);
  expect([...groupEiIndex(network, groups)]).toEqual([
    ['constructor', null],
    ['g', (1 - 1) / 2],
    ['h', (1 - 1) / 2],
  ]);
});

test('the expected index is that of the complete network', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const complete = networkOf(ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a}-${b}`)).join(' '));
  expect(expectedEiIndex(groups)).toBeCloseTo(eiIndex(complete, groups) ?? 9, 14);
  expect(expectedEiIndex(['g'])).toBeNull();
});

test('an arc is a tie of both its ends', () => {
  const arcs = networkOf('a-b b-a a-c', { directed: true });
  expect(eiIndex(arcs, ['g', 'g', 'h'])).toBe((1 - 2) / 3);
  expect(nodeEiIndex(arcs, ['g', 'g', 'h'])).toEqual([(1 - 2) / 3, -1, 1]);
});

test('without ties or organisations: undefined, with the reason', () => {
  const input = { groups: ['g', 'h'], numbers: null, seed: 1 };
  expect(eiIndexMeasures[0].compute({ ...input, network: networkOf('a b') }).reason).toBe('no-ties');
  expect(eiIndexMeasures[3].compute({ ...input, groups: ['g'], network: networkOf('a') }).reason).toBe(
    'too-few-organisations',
  );
  for (const measure of eiIndexMeasures) {
    expect(measure.compute({ ...input, groups: null, network }).reason).toBe('no-partition');
  }
});
