import { expect, test } from 'vitest';
import { findGaps } from '../../gaps/findGaps.ts';
import type { Gap } from '../../gaps/gap.ts';
import { makeGap } from '../../gaps/makeGap.ts';
import { buildNetwork } from '../../network/build.ts';
import { layersOf } from '../../network/layers.ts';
import { datasetOf, termsOf } from '../../testSupport/datasetOf.ts';
import { applyScenario } from './applyScenario.ts';
import { gapChanges } from './gapChanges.ts';
import { whatIf } from './whatIf.ts';

/** hub is tied to a, b, c and d, which are not tied to each other. */
const star = buildNetwork(
  datasetOf({
    organisations: [{ id: 'hub', facilitator: true }],
    participations: ['w: hub a', 'x: hub b', 'y: hub c', 'z: hub d'],
  }),
);

test('figures before and after a tie, by hand', () => {
  const { before, after } = whatIf(star, [{ change: 'add-tie', a: 'a', b: 'b' }]);
  // 4 pairs at distance 1 and 6 at 2: 7 of 10; with the tie 5 and 5: 7.5.
  expect(before.values.get('globalEfficiency')).toBeCloseTo(0.7, 12);
  expect(after.values.get('globalEfficiency')).toBeCloseTo(0.75, 12);
  expect([before.values.get('size'), after.values.get('size')]).toEqual([4, 5]);
  // All 6 pairs of others had 1/2 through the hub alone: 3; after: 5 · 1/2 + 1, of which the tie keeps 1.
  expect(before.values.get('facilitatorDependence')).toBe(1);
  expect(after.values.get('facilitatorDependence')).toBeCloseTo(1 - 1 / 3.5, 12);
  expect(after.values.get('efficiencyWithoutFacilitator')).toBeCloseTo(1 / 6, 12);
  expect(after.values.get('centralization.betweenness')).toBeLessThan(1);
});

test('ranks that change, the greatest change first', () => {
  const { rankChanges } = whatIf(star, [{ change: 'add-tie', a: 'a', b: 'b' }], {
    measures: ['degree.noLoops'],
  });
  // a and b stay second, which they shared with c and d before.
  expect(rankChanges).toEqual([
    {
      measure: 'degree.noLoops',
      id: 'c',
      before: { value: 1, rank: 2 },
      after: { value: 1, rank: 4 },
    },
    {
      measure: 'degree.noLoops',
      id: 'd',
      before: { value: 1, rank: 2 },
      after: { value: 1, rank: 4 },
    },
  ]);
  expect(() => whatIf(star, [], { measures: ['fame'] })).toThrow('fame');
});

test('who goes has no standing afterwards, and undefined figures say why', () => {
  const { after, rankChanges } = whatIf(star, [{ change: 'remove-organisation', id: 'hub' }], {
    measures: ['degree.noLoops'],
  });
  expect(rankChanges[0]).toEqual({
    measure: 'degree.noLoops',
    id: 'hub',
    before: { value: 4, rank: 1 },
    after: null,
  });
  expect(after.values.get('isolates')).toBe(4);
  expect(after.values.get('facilitatorDependence')).toBeNull();
  expect(after.undefined.get('facilitatorDependence')).toBe('no-facilitator');
  expect(after.values.get('transitivity')).toBeNull();
  expect(after.undefined.get('transitivity')).toBe('no-triples');
});

test('gaps that close, open and change; those that are not judged do not count', () => {
  const gap = (id: string, observed: number, judged = true): Gap => ({
    ...makeGap('isolate', 'no-ties', [], {}, { observed, judged }),
    id,
  });
  const found = gapChanges(
    [gap('closed', 0), gap('same', 1), gap('more', 1), gap('unsure', 0, false)],
    [gap('same', 1), gap('more', 2), gap('opened', 0)],
  );
  expect(found.closed.map(({ id }) => id)).toEqual(['closed']);
  expect(found.opened.map(({ id }) => id)).toEqual(['opened']);
  expect(found.changed.map(({ after }) => [after.id, after.observed])).toEqual([['more', 2]]);
});

test('a tie that is tried out is no layer of the data: it counts in those that are there', () => {
  const dataset = datasetOf({
    organisations: ['a', 'b', 'c', 'd'],
    participations: ['x: a b c'],
    ties: [{ fromId: 'c', toId: 'd', kind: 'funding' }],
  });
  const tied = (ties: 'participations' | 'both') =>
    layersOf(applyScenario(buildNetwork(dataset, { ties }), [{ change: 'add-tie', a: 'a', b: 'd' }])).map(
      ({ name, model, adjacency }) => [name, model, adjacency.size],
    );
  expect(tied('participations')).toEqual([[null, 'curveball', 4]]);
  expect(tied('both')).toEqual([
    ['funding', 'edge-swap', 2],
    ['participations', 'curveball', 4],
  ]);
});

test('one more tie within a side leaves the gap between the sides as it was', () => {
  const side = (letter: string): string[] => Array.from({ length: 6 }, (_, index) => `${letter}${index}`);
  const dataset = datasetOf({
    organisations: [...side('n'), ...side('s')].map((id) => ({
      id,
      regions: [id.startsWith('n') ? 'north' : 'south'],
    })),
    participations: ['n', 's'].flatMap((letter) =>
      side(letter).flatMap((id, index) =>
        [1, 2].map((step) => `${id}-${step}: ${id} ${letter}${(index + step) % 6}`),
      ),
    ),
    terms: termsOf('region', 'north', 'south'),
  });
  const network = buildNetwork(dataset);
  const gapsOf = (of: typeof network) => findGaps(of, { groups: null, replicates: 99 }).gaps;
  const before = gapsOf(network);
  const after = gapsOf(applyScenario(network, [{ change: 'add-tie', a: 'n0', b: 'n3' }]));
  expect(before.filter(({ kind, judged }) => judged && kind === 'group-pair')).toHaveLength(1);
  const { closed, opened } = gapChanges(before, after);
  expect([...closed, ...opened].filter(({ kind }) => kind === 'group-pair')).toEqual([]);
});
