import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { catalogue } from './catalogue.ts';
import { computeMeasures } from './compute.ts';
import type { MeasureInput } from './measure.ts';
import { unmetRequirement } from './requirements.ts';

const network = networkFromNodeLink({
  directed: false,
  weighted: false,
  nodes: ['a', 'b'].map((id) => ({ id, attributes: new Map() })),
  edges: [],
});
const input: MeasureInput = { network, groups: null, numbers: null, seed: 1 };

test('every measure of the catalogue is either defined or has a reason', () => {
  const computed = computeMeasures(input);
  expect([...computed.measures.keys(), ...computed.undefined.keys()].sort()).toEqual(
    catalogue.map(({ id }) => id).sort(),
  );
});

test('only what was asked for', () => {
  expect([...computeMeasures(input, { ids: ['size', 'order'] }).measures]).toEqual([
    ['size', 0],
    ['order', 2],
  ]);
});

test('an unknown id is a bad call', () => {
  expect(() => computeMeasures(input, { ids: ['ordre'] })).toThrow(/"ordre"/);
});

test.each([
  ['groups', 'no-partition'],
  ['numbers', 'no-numbers'],
  ['two-mode', 'only-two-mode'],
  ['one-mode', null],
  ['weighted', 'only-weighted'],
  ['directed', 'only-directed'],
  ['undirected', null],
] as const)('a plain undirected network and the requirement "%s"', (requirement, reason) => {
  expect(unmetRequirement({ ...catalogue[0], requires: [requirement] }, input)).toBe(reason);
});
