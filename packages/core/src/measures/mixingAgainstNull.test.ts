import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adjacency } from '../kernels/adjacency.ts';
import type { Network } from '../network/network.ts';
import { project } from '../network/projection.ts';
import { twoMode } from '../network/twoMode.ts';
import type { TwoMode } from '../network/twoMode.ts';
import { lazyGraph } from '../network/toGraphology.ts';
import { networkOf } from '../testSupport/graphs.ts';
import { mixingAgainstNull } from './mixingAgainstNull.ts';
import { oracleGraphs } from '../testSupport/measureOracles.ts';

interface NullModels {
  readonly karate: {
    readonly observedCross: number;
    readonly mcmcMean: number;
    readonly mcmcSd: number;
    readonly standardErrorOfMean: number;
  };
}

const file = new URL('../../../../fixtures/oracles/null_model.json', import.meta.url);
const { karate } = JSON.parse(readFileSync(file, 'utf8')) as NullModels;

test('karate: far fewer ties between the clubs than its degrees give, as in the reference', () => {
  const oracle = oracleGraphs().find(({ name }) => name === 'karate');
  if (oracle === undefined || oracle.input.groups === null) throw new Error('no karate');
  const found = mixingAgainstNull(oracle.input.network, oracle.input.groups, { replicates: 1999, seed: 4 });
  expect(found?.model).toBe('edge-swap');
  expect(found?.cells.length).toBe(3);
  const cell = found?.cells[1];
  const error = Math.hypot(karate.standardErrorOfMean, karate.mcmcSd / Math.sqrt(1999));
  expect(cell?.observed).toBe(karate.observedCross);
  expect(Math.abs((cell?.expected ?? 0) - karate.mcmcMean)).toBeLessThan(4 * error);
  expect(cell?.sd).toBeCloseTo(karate.mcmcSd, 0);
  // All ties are somewhere: too few between the clubs are too many within, so that all three p-values are the least.
  expect(cell?.pBelow).toBe(1 / 2000);
  expect(found?.cells.map(({ p }) => p)).toEqual([2 / 2000, 2 / 2000, 2 / 2000]);
  expect(found?.cells.map(({ pAdjusted }) => pAdjusted)).toEqual([2 / 2000, 2 / 2000, 2 / 2000]);
});

function projection(data: TwoMode): Network {
  return lazyGraph({
    ids: data.organisationIds,
    weighted: true,
    adjacency: adjacency(data.organisationIds.length, project(data, 'organisations', 'newman'), false),
    twoMode: data,
    attributes: [],
  });
}

// c has two memberships, a and b one each, in two initiatives of two: c is in both, always, and a and b are apart.
test('two-mode data: the null is over the initiatives, where every shuffle keeps the ties', () => {
  const data = twoMode(
    ['a', 'b', 'c'],
    ['x', 'y'],
    [
      ['a', 'x'],
      ['c', 'x'],
      ['b', 'y'],
      ['c', 'y'],
    ],
  );
  const found = mixingAgainstNull(projection(data), ['g', 'g', 'h'], { replicates: 99 });
  expect(found?.model).toBe('curveball');
  expect(found?.cells).toEqual([
    { a: 'g', b: 'g', observed: 0, expected: 0, sd: 0, z: null, pBelow: 1, pAbove: 1, p: 1, pAdjusted: 1 },
    { a: 'g', b: 'h', observed: 2, expected: 2, sd: 0, z: null, pBelow: 1, pAbove: 1, p: 1, pAdjusted: 1 },
    { a: 'h', b: 'h', observed: 0, expected: 0, sd: 0, z: null, pBelow: 1, pAbove: 1, p: 1, pAdjusted: 1 },
  ]);
});

// Four organisations in two initiatives of two: three ways to pair them, of which one pairs the groups within.
test('two-mode data: means by hand', () => {
  const data = twoMode(
    ['a', 'b', 'c', 'd'],
    ['x', 'y'],
    [
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
      ['d', 'y'],
    ],
  );
  const replicates = 3000;
  const found = mixingAgainstNull(projection(data), ['g', 'g', 'h', 'h'], { replicates, seed: 3 });
  const [within, cross] = found?.cells ?? [];
  // Observed 1 within g; expected 1/3, variance 2/9.
  const error = Math.sqrt(2 / 9 / replicates);
  expect(within.observed).toBe(1);
  expect(Math.abs(within.expected - 1 / 3)).toBeLessThan(4 * error);
  expect(cross.observed).toBe(0);
  expect(Math.abs(cross.expected - 4 / 3)).toBeLessThan(8 * error);
  expect(cross.pBelow).toBeGreaterThan(1 / 3 - 0.05);
  expect(cross.pBelow).toBeLessThan(1 / 3 + 0.05);
});

test('ties that are not the projection of the two-mode data are rewired themselves', () => {
  const data = twoMode(['a', 'b', 'c', 'd'], ['x'], [['a', 'x']]);
  const reported = lazyGraph({ ...networkOf('a-b c-d'), twoMode: data });
  const groups = ['g', 'g', 'h', 'h'];
  expect(mixingAgainstNull(reported, groups, { replicates: 9 })?.model).toBe('edge-swap');
});

test('the same seed gives the same result, another seed another one', () => {
  const network = networkOf('a-b b-c c-d d-e e-f f-a a-c');
  const groups = ['g', 'g', 'g', 'h', 'h', 'h'];
  const run = (seed: number): unknown => mixingAgainstNull(network, groups, { replicates: 50, seed })?.cells;
  expect(run(1)).toEqual(run(1));
  expect(run(1)).not.toEqual(run(2));
});

test('undefined without ties; directed networks and no replicates are bad calls', () => {
  expect(mixingAgainstNull(networkOf('a b'), ['g', 'h'])).toBeNull();
  expect(() => mixingAgainstNull(networkOf('a-b', { directed: true }), ['g', 'h'])).toThrow(RangeError);
  expect(() => mixingAgainstNull(networkOf('a-b'), ['g', 'h'], { replicates: 0 })).toThrow(RangeError);
});
