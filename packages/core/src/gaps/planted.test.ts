// Communities with one planted gap each: it must be found, and come first.
import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { detectGroups } from '../groups/detectGroups.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf, termsOf } from '../testSupport/datasetOf.ts';
import { findGaps } from './findGaps.ts';
import type { GapReport } from './findGaps.ts';

const gapsOf = (dataset: Dataset): GapReport => {
  const network = buildNetwork(dataset);
  return findGaps(network, { groups: detectGroups(network), replicates: 199 });
};

const pairsAmong = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((a, place) => ids.slice(place + 1).map((b) => `${a}+${b}: ${a} ${b}`));

test('two cliques and one broker: all depends on the broker', () => {
  const left = ['a1', 'a2', 'a3', 'a4', 'a5'];
  const right = ['b1', 'b2', 'b3', 'b4', 'b5'];
  const { gaps, onlyThrough, dependence } = gapsOf(
    datasetOf({
      participations: [
        ...pairsAmong(left),
        ...pairsAmong(right),
        'x: a1 broker',
        'y: a2 broker',
        'z: b1 broker',
        'w: b2 broker',
      ],
    }),
  );
  expect(gaps[0]).toMatchObject({
    kind: 'dependence',
    reason: 'organisation-removed',
    judged: true,
    subject: { through: 'broker', organisations: [...left, ...right] },
  });
  expect(onlyThrough).toEqual([{ id: 'broker', facilitator: false, cutOff: [left, right] }]);
  // Every pair of one from each side: 5 · 5 of the 45 pairs of others.
  expect(dependence.find(({ id }) => id === 'broker')?.alone).toMatchObject({ pairsLost: 25, pairsLeft: 20 });
});

test('a facilitator star: everything is lost without the facilitator', () => {
  const leaves = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { gaps, onlyThrough, sharedOwnership } = gapsOf(
    datasetOf({
      organisations: [{ id: 'hub', facilitator: true }],
      participations: leaves.map((id) => `${id}i: hub:convener ${id}`),
    }),
  );
  expect(gaps[0]).toMatchObject({
    kind: 'dependence',
    reason: 'facilitator-removed',
    observed: 1,
    subject: { through: 'hub', organisations: leaves },
  });
  expect(onlyThrough).toEqual([{ id: 'hub', facilitator: true, cutOff: leaves.map((id) => [id]) }]);
  expect(sharedOwnership.twoPartnersBesides).toEqual({
    value: 0,
    numerator: 0,
    denominator: 6,
    reason: null,
  });
});

test('an empty region', () => {
  const regions = ['north', 'south', 'east'];
  const ids = Array.from({ length: 24 }, (_, place) => `o${String(place).padStart(2, '0')}`);
  const { gaps } = gapsOf(
    datasetOf({
      organisations: ids.map((id, place) => ({ id, regions: [regions[place % 3]] })),
      // A ring in which everybody works with the next two: nobody is needed to reach anybody.
      participations: ids.map(
        (id, place) => `i${id}: ${id} ${ids[(place + 1) % 24]} ${ids[(place + 2) % 24]}`,
      ),
      terms: termsOf('region', ...regions, 'west'),
    }),
  );
  expect(gaps[0]).toMatchObject({
    id: 'coverage-value:organisations,region=west',
    reason: 'empty',
    observed: 0,
    expected: 24 / 4,
    judged: true,
  });
});

test('a region in which nobody works on one stage', () => {
  const ids = Array.from({ length: 40 }, (_, place) => `o${String(place).padStart(2, '0')}`);
  const { gaps } = gapsOf(
    datasetOf({
      organisations: ids.map((id, place) => ({
        id,
        regions: [place % 4 === 0 ? 'south' : 'north'],
        // Half of all, but nobody in the south, work on the second stage.
        pipelineStages: place % 4 === 0 || place % 4 === 1 ? ['first'] : ['second'],
      })),
      participations: ids.map(
        (id, place) => `i${id}: ${id} ${ids[(place + 1) % 40]} ${ids[(place + 2) % 40]}`,
      ),
      terms: [...termsOf('region', 'north', 'south'), ...termsOf('pipeline_stages', 'first', 'second')],
    }),
  );
  expect(gaps[0]).toMatchObject({
    id: 'coverage-cell:organisations,region=south,pipeline_stages=second',
    reason: 'empty',
    observed: 0,
    // Of 40, 10 in the south and 20 on the second stage.
    expected: 5,
    judged: true,
  });
  // C(20, 10) / C(40, 10): the ten of the south all among the twenty of the first stage.
  expect(gaps[0].p).toBeCloseTo(184_756 / 847_660_528, 12);
});

test('a need that nobody else offers', () => {
  const { gaps, needs } = gapsOf(
    datasetOf({
      organisations: [
        { id: 'a', needs: ['mentors', 'rooms'], offers: [] },
        { id: 'b', needs: ['rooms'], offers: ['rooms', 'funding'] },
        { id: 'c', needs: [], offers: ['funding'] },
      ],
      participations: ['x: a b c'],
    }),
  );
  expect(
    gaps
      .filter(({ kind }) => kind === 'unmet-need')
      .map(({ id, reason, observed, total }) => [id, reason, observed, total]),
  ).toEqual([
    ['unmet-need:offers=funding', 'nobody-needs', 0, 2],
    ['unmet-need:needs=mentors', 'nobody-offers', 0, 1],
  ]);
  expect(needs.find(({ term }) => term === 'rooms')).toMatchObject({
    needing: ['a', 'b'],
    offering: ['b'],
    meets: true,
  });
});
