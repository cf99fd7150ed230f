import { expect, test } from 'vitest';
import type { Gap } from '../../gaps/gap.ts';
import { makeGap } from '../../gaps/makeGap.ts';
import { buildNetwork } from '../../network/build.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
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
