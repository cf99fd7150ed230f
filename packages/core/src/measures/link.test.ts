import { expect, test } from 'vitest';
import { networkFromNodeLink } from '../network/fromNodeLink.ts';
import { computeMeasure } from './compute.ts';
import { linkMeasures } from './link.ts';
import { compareWithOracles } from '../testSupport/measureOracles.ts';

compareWithOracles(linkMeasures);

/** Every measure on ties with strengths, by its name after `link.`: the list or the reason. */
function scores(ties: readonly (readonly [string, string, number])[], ids: readonly string[]) {
  const network = networkFromNodeLink({
    directed: false,
    weighted: true,
    nodes: ids.map((id) => ({ id, attributes: new Map() })),
    edges: ties.map(([source, target, weight]) => ({ source, target, weight, attributes: new Map() })),
  });
  const groups = ids.map((id) => (id < 'c' ? 'early' : 'late'));
  return new Map(
    linkMeasures.map((measure) => {
      const { value, reason } = computeMeasure(measure, { network, groups, numbers: null, seed: 1 });
      return [measure.id.slice('link.'.length), reason ?? value] as const;
    }),
  );
}

test('hand case: a path of three with strengths 2 and 3, and an isolate', () => {
  const found = scores(
    [
      ['a', 'b', 2],
      ['b', 'c', 3],
    ],
    ['a', 'b', 'c', 'd'],
  );
  const pairs = (ac: number, toIsolate: readonly [number, number, number]) => [
    ['a', 'c', ac],
    ['a', 'd', toIsolate[0]],
    ['b', 'd', toIsolate[1]],
    ['c', 'd', toIsolate[2]],
  ];
  const none = [0, 0, 0] as const;
  expect(found.get('commonNeighbors')).toEqual(pairs(1, none));
  expect(found.get('jaccard')).toEqual(pairs(1 / (1 + 1 - 1), none));
  expect(found.get('adamicAdar')).toEqual(pairs(1 / Math.log(2), none));
  expect(found.get('weightedAdamicAdar')).toEqual(pairs((2 + 3) / Math.log(1 + 5), none));
  expect(found.get('weightedResourceAllocation')).toEqual(pairs((2 + 3) / 5, none));
  expect(found.get('distance')).toEqual(pairs(2, [Infinity, Infinity, Infinity]));
  // Groups a b | c d: one tie of four pairs between them, one of one within the first, none of one within the second.
  expect(found.get('sbmGivenPartition')).toEqual(pairs((1 + 1) / (4 + 2), [2 / 6, 2 / 6, (0 + 1) / (1 + 2)]));
  // a–c comes from 1/2 to 1; b–d brings 1 + 1/2 + 1/2, a–d 1 + 1/2 + 1/3; six pairs in all.
  const gains = found.get('efficiencyGain') as readonly (readonly [string, string, number])[];
  const expected = [1 / 2, 1 + 1 / 2 + 1 / 3, 1 + 1 / 2 + 1 / 2, 1 + 1 / 2 + 1 / 3].map((gain) => gain / 6);
  expected.forEach((gain, index) => expect(gains[index][2]).toBeCloseTo(gain, 12));
});

test('three organisations without a tie: nothing in common, and a first tie brings one pair of three together', () => {
  const all = (score: number) => [
    ['a', 'b', score],
    ['a', 'c', score],
    ['b', 'c', score],
  ];
  const { efficiencyGain, distance, sbmGivenPartition, ...others } = Object.fromEntries(
    scores([], ['a', 'b', 'c']),
  );
  expect(efficiencyGain).toEqual(all(1 / 3));
  expect(distance).toEqual(all(Infinity));
  // Groups a b | c: no tie of one pair within, none of two between.
  expect(sbmGivenPartition).toEqual([
    ['a', 'b', 1 / 3],
    ['a', 'c', 1 / 4],
    ['b', 'c', 1 / 4],
  ]);
  for (const scored of Object.values(others)) expect(scored).toEqual(all(0));
});

test('undefined where there is nothing to list, or too much', () => {
  expect(new Set(scores([], []).values())).toEqual(new Set(['empty-network']));
  expect(new Set(scores([], ['a']).values())).toEqual(new Set(['too-few-organisations']));
  for (const none of scores([['a', 'b', 1]], ['a', 'b']).values()) expect(none).toEqual([]);
  const many = Array.from({ length: 401 }, (_, index) => `n${index}`);
  expect(new Set(scores([['n0', 'n1', 1]], many).values())).toEqual(new Set(['too-large']));
});
