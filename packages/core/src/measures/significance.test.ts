// Groups and roles against chance: planted ones are found, chance is not taken for structure.
import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { random } from '../statistics/random.ts';
import { graphOf, networkOf, randomGraph } from '../testSupport/graphs.ts';
import { brokerageTest } from './brokerageTest.ts';
import { catalogue, measureById } from './catalogue.ts';
import { computeMeasures } from './compute.ts';
import { expectedEiIndex } from './eiIndex.ts';
import { groupEiIndexTest, nodeEiIndexTest } from './eiIndexTest.ts';
import { modularitySignificance } from './modularitySignificance.ts';
import { nullTest, nullTests } from './nullTest.ts';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const plain = (seed: number) => networkFromNodeLink(randomGraph(seed, { order: 30, probability: 0.15 }));

test('planted groups are stronger than chance, those of random networks are not', () => {
  const source = random(3);
  const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
  const edges = ids.flatMap((a, i) =>
    ids.flatMap((b, j) =>
      j > i && source.next() < (i % 4 === j % 4 ? 0.5 : 0.05) ? [[a, b, 1] as const] : [],
    ),
  );
  const planted = modularitySignificance(networkFromNodeLink(graphOf(ids, edges)), { replicates: 60 });
  expect(planted?.pAbove).toBe(1 / 61);
  expect(planted?.z).toBeGreaterThan(5);
  expect(planted).toMatchObject({ model: 'edge-swap', replicates: 60 });
  const p = seeds.map((seed) => modularitySignificance(plain(seed), { replicates: 39, seed })?.pAbove ?? 0);
  // Two of twelve below 5 % would already be rare; p spreads over its range.
  expect(p.filter((value) => value <= 0.05).length).toBeLessThanOrEqual(2);
  expect(Math.max(...p)).toBeGreaterThan(0.5);
  expect(modularitySignificance(networkOf('a b'))).toBeNull();
});

test('brokerage with groups dealt out anew has the mean over all deals', () => {
  // a–b–c with one of three in another group: it is a, b or c, each a third of the time, seen in both directions.
  const found = brokerageTest(networkOf('a-b b-c'), ['x', 'x', 'y'], { replicates: 3000, seed: 5 });
  const broker = found?.[1];
  for (const role of ['itinerant', 'gatekeeper', 'representative'] as const) {
    expect(broker?.[role].expected).toBeGreaterThan(2 / 3 - 0.06);
    expect(broker?.[role].expected).toBeLessThan(2 / 3 + 0.06);
  }
  expect(broker?.gatekeeper.observed).toBe(1);
  expect(broker?.total).toMatchObject({ observed: 2, expected: 2, z: null, p: 1 });
});

test('with its degree kept the hub of a star is no surprising broker', () => {
  const star = networkOf('a-b a-c a-d a-e');
  const groups = ['x', 'x', 'x', 'y', 'y'];
  const found = brokerageTest(star, groups, { keep: 'degrees', replicates: 9 });
  expect(found?.[0].total).toMatchObject({ observed: 12, expected: 12, z: null, p: 1 });
  expect(() =>
    brokerageTest(networkOf('a-b b-c', { directed: true }), ['x', 'x', 'y'], { keep: 'degrees' }),
  ).toThrow(/undirected/);
  expect(brokerageTest(networkOf('a b'), ['x', 'y'])).toBeNull();
});

test('E-I of every organisation and group is what pairs give on average when groups are dealt out', () => {
  const network = networkFromNodeLink(randomGraph(6, { order: 12, probability: 0.4 }));
  const groups = network.ids.map((_, node) => (node < 5 ? 'x' : 'y'));
  const expected = expectedEiIndex(groups) ?? 0;
  for (const found of nodeEiIndexTest(network, groups, { replicates: 4000, seed: 2 })) {
    const error = (found?.sd ?? 0) / Math.sqrt(4000);
    expect(Math.abs((found?.expected ?? 9) - expected)).toBeLessThan(4.5 * error);
  }
  const tests = groupEiIndexTest(networkOf('a-b a-c b-c d-e'), ['x', 'x', 'x', 'y', 'y'], {
    replicates: 999,
  });
  expect(tests.get('x')?.observed).toBe(-1);
  // Of the ten ways to deal three x to five only the observed one closes x: 1/10.
  expect(tests.get('x')?.pBelow).toBeGreaterThan(0.07);
  expect(tests.get('x')?.pBelow).toBeLessThan(0.13);
  expect(nodeEiIndexTest(networkOf('a-b c'), ['x', 'y', 'y'], { replicates: 9 })[2]).toBeNull();
});

test('running tests equal those from all replicates kept', () => {
  const source = random(7);
  const rows = Array.from({ length: 50 }, () => [source.next(), source.integer(3), 4]);
  const observed = [0.5, 1, 4];
  const tests = nullTests([...observed, null]);
  for (const row of rows) tests.add([...row, 1]);
  tests.add([null, null, null, null]);
  observed.forEach((own, column) => {
    const values = rows.map((row) => row[column]);
    const mean = values.reduce((sum, value) => sum + value, 0) / 50;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 50;
    const found = tests.results()[column];
    expect(found?.expected).toBeCloseTo(mean, 12);
    expect(found?.sd).toBeCloseTo(Math.sqrt(variance), 12);
    expect(found?.pAbove).toBe((values.filter((value) => value >= own).length + 1) / 51);
    expect(nullTest(own, Float64Array.from(values))).toEqual(found);
  });
  expect(tests.results()[3]).toBeNull();
});

test('what samples says so unless replicates are given', () => {
  const network = networkFromNodeLink(randomGraph(2, { order: 15 }));
  const groups = network.ids.map((_, node) => (node % 2 === 0 ? 'x' : 'y'));
  const input = { network, groups, numbers: null, seed: 1 };
  const ids = catalogue.filter(({ cost }) => cost === 'sampling').map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  const without = computeMeasures(input, { ids });
  expect([...without.undefined.values()].every((reason) => reason === 'not-sampled')).toBe(true);
  expect(without.undefined.size).toBe(ids.length);
  const computed = computeMeasures({ ...input, replicates: 20 }, { ids });
  expect([...computed.undefined]).toEqual([]);
  const empty = networkOf('');
  const nothing = computeMeasures(
    { network: empty, groups: [], numbers: null, seed: 1, replicates: 5 },
    { ids },
  );
  expect([...nothing.undefined].filter(([, reason]) => reason !== 'empty-network')).toEqual([]);
  expect(measureById('smallWorld.sigma')?.level).toBe('network');
});
