import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { defaultSettings } from '../network/settings.ts';
import { datasetOf, introduction } from '../testSupport/datasetOf.ts';
import { temporalDataset, temporalOracle, temporalSettings } from '../testSupport/temporalOracle.ts';
import { compareMoments } from './compareMoments.ts';

const oracle = temporalOracle();
const few = { replicates: 60, groupRuns: 5 };
const found = compareMoments(temporalDataset(oracle), temporalSettings, '2022', '2023', few);

test('who stayed, came and left, and what became of the ties, equal the reference', () => {
  const { change } = oracle;
  expect(found.stayers).toHaveLength(change.stayers);
  expect(found.newcomers).toEqual(change.joiners);
  expect(found.leavers).toEqual(change.leavers);
  const { kept, lost, new: fresh, jaccard, persistence, discontinuous } = found.ties;
  expect([kept.length, lost.length, fresh.length]).toEqual([change.kept, change.lost, change.new]);
  expect(jaccard).toBeCloseTo(change.jaccard, 12);
  expect(persistence).toBeCloseTo(change.persistence, 12);
  expect(discontinuous).toBe(false);
  // All ties: those of leavers are lost and those of newcomers new.
  expect(found.allTies.kept).toEqual(kept);
  expect(found.allTies.lost.length).toBeGreaterThan(change.lost);
  expect(found.allTies.new.length).toBeGreaterThan(change.new);
});

test('newcomers equal the reference', () => {
  const { summary } = found.wovenIn;
  const { newcomer, joiners } = oracle.change;
  expect(summary.count).toBe(joiners.length);
  expect(summary.meanDegree).toBeCloseTo(newcomer.meanDegree, 12);
  expect(summary.shareIsolated).toBeCloseTo(newcomer.isolatedShare, 12);
  expect(summary.shareOfTiesToIncumbents).toBeCloseTo(newcomer.tiesToIncumbentsShare, 12);
});

test('centralisation and dependence on the facilitator equal the reference', () => {
  const { t0, t1, facilitatorDependence, efficiency } = oracle.decentralisation;
  const all = found.centralisation.filter(({ among }) => among === 'all');
  expect(all.map(({ of }) => of)).toEqual(['degree', 'betweenness']);
  expect(all[0]?.before).toBeCloseTo(t0.degree, 10);
  expect(all[0]?.after).toBeCloseTo(t1.degree, 10);
  expect(all[1]?.before).toBeCloseTo(t0.betweenness, 10);
  expect(all[1]?.after).toBeCloseTo(t1.betweenness, 10);
  expect(found.facilitator.before?.dependence).toBeCloseTo(facilitatorDependence.t0, 10);
  expect(found.facilitator.after?.dependence).toBeCloseTo(facilitatorDependence.t1, 10);
  expect(found.facilitator.before?.efficiency).toBeCloseTo(efficiency.t0, 10);
  expect(found.facilitator.after?.efficiency).toBeCloseTo(efficiency.t1, 10);
  for (const { interval } of found.centralisation) expect(interval?.low).toBeLessThan(interval?.high ?? -9);
});

test('measures stand beside null models, and the larger network is drawn down', () => {
  const density = found.measures.find(({ id }) => id === 'density');
  expect(density?.before.value).toBeCloseTo(found.before.ties.length / ((32 * 31) / 2), 12);
  // A random part of a network is as dense as the whole, on average.
  expect(density?.drawnDown?.median).toBeCloseTo(density?.after.value ?? -1, 1);
  expect(density?.drawnDown?.low).toBeLessThan(density?.drawnDown?.high ?? -1);
  expect(found.measures.every(({ after }) => after.expected !== null)).toBe(true);
});

test('the same seed gives the same, another seed another interval', () => {
  const small = { replicates: 15, groupRuns: 2 };
  const run = (dataset: Dataset, seed: number): unknown => {
    const { before, after, ...rest } = compareMoments(dataset, temporalSettings, '2022', '2023', {
      ...small,
      seed,
    });
    expect(before.ids.length).toBeLessThan(after.ids.length);
    return rest;
  };
  const dataset = temporalDataset(oracle);
  const reversed = {
    ...dataset,
    organisations: dataset.organisations.toReversed(),
    participations: dataset.participations.toReversed(),
    initiatives: dataset.initiatives.toReversed(),
  };
  const first = run(dataset, 3);
  expect(run(reversed, 3)).toEqual(first);
  expect(run(dataset, 4)).not.toEqual(first);
});

const tiny = datasetOf({
  initiatives: [
    { id: 'x', start: '2022', kind: 'event' },
    { id: 'y', start: '2023', kind: 'event' },
    { id: 'z', start: '2023', kind: 'event' },
  ],
  participations: ['x: a b c', 'y: a b d e', 'z: a e'],
  introductions: [
    introduction({ fromId: 'a', toId: 'd', status: 'offered' }),
    introduction({ fromId: 'a', toId: 'b', status: 'offered' }),
    introduction({ fromId: 'c', toId: 'd', status: 'declined' }),
    introduction({ fromId: 'a', toId: 'e', status: 'offered', suggestedOn: '2024' }),
    introduction({ fromId: 'b', toId: 'nobody' }),
  ],
});

test('earlier suggestions: what came true, by status; later ones do not count', () => {
  const { introductions } = compareMoments(tiny, defaultSettings, '2022', '2023', few);
  expect(introductions.introductions.map(({ outcome }) => outcome)).toEqual([
    'tied-before',
    'came-true',
    'not-shown',
    'not-yet',
  ]);
  expect(introductions.byStatus).toEqual([
    { status: 'declined', pairs: 1, cameTrue: 0 },
    { status: 'offered', pairs: 1, cameTrue: 1 },
  ]);
});

test('change that leaves too little is marked; steps to the core by hand', () => {
  const period = { ...defaultSettings, window: 'period' } as const;
  const { ties, wovenIn, facilitator } = compareMoments(tiny, period, '2022', '2023', few);
  // Of a–b, a–c and b–c only a–b is among stayers, and it stays.
  expect([ties.kept, ties.lost, ties.new]).toEqual([[['a', 'b']], [], []]);
  expect(wovenIn.organisations).toEqual([
    { id: 'd', degree: 3, tiesToIncumbents: 2, stepsToCore: 0 },
    { id: 'e', degree: 3, tiesToIncumbents: 2, stepsToCore: 0 },
  ]);
  expect(facilitator.before).toBeNull();
  const apart = datasetOf({
    initiatives: [
      { id: 'x', start: '2022', kind: 'event' },
      { id: 'y', start: '2023', kind: 'event' },
      { id: 'z', start: '2023', kind: 'event' },
    ],
    participations: ['x: a b', 'y: a c', 'z: b d'],
  });
  const broken = compareMoments(apart, period, '2022', '2023', few);
  expect(broken.ties).toMatchObject({ jaccard: 0, persistence: 0, discontinuous: true });
});

test('bad calls are refused', () => {
  expect(() => compareMoments(tiny, defaultSettings, '2023', '2022')).toThrow('2023');
  expect(() => compareMoments(tiny, defaultSettings, '2022', '2023', { replicates: 0 })).toThrow('0');
});
