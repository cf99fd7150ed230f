import { expect, test } from 'vitest';
import { random } from '../statistics/random.ts';
import type { DimensionPair } from './dimensions.ts';
import type { Gap } from './gap.ts';
import { makeGap } from './makeGap.ts';
import { orderGaps } from './orderGaps.ts';

const cell = (row: string, column: string, evidence: Parameters<typeof makeGap>[4]): Gap =>
  makeGap(
    'coverage-cell',
    'rarer-than-expected',
    [row, column],
    {
      values: [
        { dimension: row.charAt(0), code: row },
        { dimension: column.charAt(0), code: column },
      ],
    },
    evidence,
  );
const pair = (
  kind: 'group-pair' | 'component-pair',
  name: string,
  evidence: Parameters<typeof makeGap>[4],
): Gap => makeGap(kind, 'fewer-ties-than-expected', [name], {}, evidence);

/** The ids in the order found, the same from every order in which the gaps are given. */
function ordered(gaps: readonly Gap[], dimensions?: readonly DimensionPair[]): readonly string[] {
  const source = random(1);
  const orders = [1, 2, 3].map(() => orderGaps(source.shuffle([...gaps]), dimensions).map(({ id }) => id));
  expect(orders[1]).toEqual(orders[0]);
  expect(orders[2]).toEqual(orders[0]);
  return orders[0];
}

test('judged gaps first; last of them those between groups found in the same ties', () => {
  const unjudged = makeGap('dependence', 'organisation-removed', ['a'], {}, { judged: false, observed: 0.9 });
  const circular = pair('group-pair', 'g1', { z: -9, doubts: ['groups-from-same-ties'] });
  const isolate = makeGap('isolate', 'no-ties', ['b'], { organisations: ['b'] });
  expect(ordered([unjudged, circular, isolate])).toEqual(['isolate:b', 'group-pair:g1', 'dependence:a']);
});

test('what would break is told before what is missing, and that before who stands apart', () => {
  const gaps = [
    makeGap('data', 'empty', ['type'], {}, { observed: 1, total: 2 }),
    makeGap('unmet-need', 'nobody-offers', ['n'], {}, { observed: 0, total: 1 }),
    makeGap('isolate', 'no-ties', ['i'], { organisations: ['i'] }),
    pair('component-pair', 'c', { z: -1 }),
    makeGap('dependence', 'organisation-removed', ['d'], {}, { observed: 0.01 }),
  ];
  expect(ordered(gaps)).toEqual([
    'dependence:d',
    'component-pair:c',
    'isolate:i',
    'unmet-need:n',
    'data:type',
  ]);
});

test('within a kind: without a doubt, then the farther below what is expected, then by id', () => {
  const gaps = [
    pair('group-pair', 'doubted', { z: -8, doubts: ['field-empty'] }),
    pair('group-pair', 'far', { z: -3 }),
    pair('group-pair', 'near', { z: -2 }),
    // Without a z: how many ties fewer than expected.
    pair('group-pair', 'counted', { observed: 1, expected: 3.5 }),
    pair('group-pair', 'again', { z: -2 }),
  ];
  expect(ordered(gaps)).toEqual(
    ['far', 'counted', 'again', 'near', 'doubted'].map((name) => `group-pair:${name}`),
  );
});

test('cells follow the order of the dimensions, empty ones before thin ones', () => {
  const gaps = [
    cell('t1', 's1', { observed: 0, z: -5 }),
    cell('r1', 's1', { observed: 1, z: -4 }),
    cell('r2', 's1', { observed: 0, z: -2 }),
  ];
  const dimensions: readonly DimensionPair[] = [
    ['r', 's'],
    ['t', 's'],
  ];
  expect(ordered(gaps, dimensions)).toEqual([
    'coverage-cell:r2,s1',
    'coverage-cell:r1,s1',
    'coverage-cell:t1,s1',
  ]);
  // Pairs that nobody asked for in any order: all alike, the emptier first.
  expect(ordered(gaps)[0]).toBe('coverage-cell:t1,s1');
});
