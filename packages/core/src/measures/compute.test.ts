import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { catalogue } from './catalogue.ts';
import { computeMeasures, measureSteps } from './compute.ts';
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

test('in steps, one a measure, so that whoever waits can stop', () => {
  const ids = ['order', 'size', 'density'];
  const steps = measureSteps(input, { ids });
  const done = [steps.next(), steps.next(), steps.next()].map(({ value }) => value);
  expect(done).toEqual([0, 1, 2].map((index) => ({ done: index, total: 3 })));
  expect(steps.next()).toEqual({ done: true, value: computeMeasures(input, { ids }) });
});
