// Two regions that work together in initiatives and report no tie to each other: the gap is in one layer alone.
import { expect, test } from 'vitest';
import { buildNetwork } from '../network/build.ts';
import { datasetOf, termsOf } from '../testSupport/datasetOf.ts';
import { findGaps } from './findGaps.ts';
import type { Gap } from './gap.ts';

const size = 6;
const north = Array.from({ length: size }, (_, place) => `n${place}`);
const south = Array.from({ length: size }, (_, place) => `s${place}`);
const allPairs = (ids: readonly string[]): readonly { readonly fromId: string; readonly toId: string }[] =>
  ids.flatMap((fromId, place) => ids.slice(place + 1).map((toId) => ({ fromId, toId })));

const dataset = datasetOf({
  organisations: [
    ...north.map((id) => ({ id, regions: ['north'] })),
    ...south.map((id) => ({ id, regions: ['south'] })),
  ],
  // Every organisation with three of the other region.
  participations: north.flatMap((id, place) =>
    [0, 1, 2].map((step) => `${id}${step}: ${id} ${south[(place + step) % size]}`),
  ),
  ties: [...allPairs(north), ...allPairs(south)],
  terms: termsOf('region', 'north', 'south'),
});

const report = findGaps(buildNetwork(dataset, { ties: 'both' }), {
  groups: null,
  dimensions: [],
  replicates: 999,
});
const pairGaps = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter(({ kind }) => kind === 'group-pair');

test('the gap names its layer and stands first of its kind', () => {
  expect(pairGaps(report.gaps)).toMatchObject([
    {
      id: 'group-pair:region=north,region=south,layer=reported',
      layer: 'reported',
      reason: 'no-ties-between',
      observed: 0,
      judged: true,
    },
  ]);
  // Everybody has five ties in both: all pairs are alike in the null model, 36 of 66 lie between the two.
  const [gap] = pairGaps(report.gaps);
  expect(gap.expected).toBeCloseTo((30 * 36) / 66, 0);
  expect(gap.pAdjusted).toBeLessThanOrEqual(0.01);
});

test('significantly fewer and more, layer by layer', () => {
  const verdicts = report.mixing.flatMap(({ layer, model, pairs }) =>
    pairs.map(({ a, b, observed, verdict }) => [layer, model, `${a} ${b}`, observed, verdict]),
  );
  expect(verdicts).toEqual([
    ['participations', 'curveball', 'north north', 0, 'fewer'],
    ['participations', 'curveball', 'north south', 18, 'more'],
    ['participations', 'curveball', 'south south', 0, 'fewer'],
    ['reported', 'edge-swap', 'north north', 15, 'more'],
    ['reported', 'edge-swap', 'north south', 0, 'fewer'],
    ['reported', 'edge-swap', 'south south', 15, 'more'],
  ]);
});

test('a layer beside another is judged as it is alone', () => {
  for (const [layer, ties] of [
    ['participations', 'participations'],
    ['reported', 'reported'],
  ] as const) {
    const alone = findGaps(buildNetwork(dataset, { ties }), {
      groups: null,
      dimensions: [],
      replicates: 999,
    });
    expect(alone.mixing.map((one) => one.pairs)).toEqual(
      report.mixing.filter((one) => one.layer === layer).map((one) => one.pairs),
    );
    expect(pairGaps(alone.gaps).map((gap) => gap.layer)).toEqual(ties === 'reported' ? [null] : []);
  }
});
