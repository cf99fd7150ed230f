import { describe, expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import { betweennessValues } from '../measures/betweenness.ts';
import { buildNetwork } from '../network/build.ts';
import { completeSteps } from '../progress/run.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { leaveOnePublisherOut, publisherSteps } from './leaveOnePublisherOut.ts';

describe('the network of fixtures/stem4all without the Roza Otunbayeva Initiative', () => {
  const network = buildNetwork(fixture('stem4all'), { roles: 'all' });
  const measure = 'betweenness.normalized';
  const { publishers, rankings } = leaveOnePublisherOut(network, { measures: [measure] });

  test('94 participations fall, 120 organisations and 337 ties are left', () => {
    expect(publishers.find(({ name }) => name === 'Roza Otunbayeva Initiative')).toMatchObject({
      names: ['Roza Otunbayeva Initiative', 'Roza Otunbayeva Initiative International Public Foundation'],
      participations: 94,
      order: 120,
      size: 337,
    });
  });

  test('it falls from the first to the 22nd rank by betweenness', () => {
    const place = network.ids.indexOf('roza-otunbayeva-initiative');
    expect(betweennessValues(network, { normalised: true })[place]).toBeCloseTo(0.238, 3);
    expect(rankings.get(measure)?.organisations.get('roza-otunbayeva-initiative')).toEqual({
      rank: 1,
      worst: { rank: 22, publisher: 'Roza Otunbayeva Initiative' },
      best: null,
    });
    expect(rankings.get(measure)?.decidedBy).toContainEqual({
      publisher: 'Roza Otunbayeva Initiative',
      top: 1,
      lost: ['roza-otunbayeva-initiative'],
    });
  });
});

test('the exact spelling alone would miss the source of the other spelling', () => {
  // Without addresses only the names are left: 21 of the 22 sources, 70 of the 94 participations.
  const dataset = fixture('stem4all');
  const sources = dataset.sources.map((source) => ({ ...source, url: null }));
  const { publishers } = leaveOnePublisherOut(buildNetwork({ ...dataset, sources }, { roles: 'all' }), {
    measures: [],
  });
  expect(publishers.find(({ name }) => name === 'Roza Otunbayeva Initiative')?.participations).toBe(70);
});

describe('a planted publisher', () => {
  /** Two teams that only the newspaper ties to "star"; the ministry reports the rest. */
  const planted = datasetOf({
    sources: [
      { id: 'n1', publisher: 'Newspaper', title: null, date: null, url: null, attributes: [] },
      { id: 'm1', publisher: 'Ministry', title: null, date: null, url: null, attributes: [] },
      { id: 'unused', publisher: 'Nobody', title: null, date: null, url: null, attributes: [] },
    ],
    initiatives: [
      { id: 'team1', sourceIds: ['m1'] },
      { id: 'team2', sourceIds: ['m1'] },
      { id: 'feast1', sourceIds: ['n1'] },
      { id: 'feast2', sourceIds: ['n1', 'm1'] },
      { id: 'old', sourceIds: [] },
    ],
    participations: ['team1: a b c', 'team2: d e f', 'feast1: star a', 'feast2: d star', 'old: g h'],
  });
  const network = buildNetwork(planted);
  const found = leaveOnePublisherOut(network, { measures: ['betweenness', 'density'] });
  const ranking = found.rankings.get('betweenness');

  test('its rows fall only if all their sources are its own', () => {
    expect(found.publishers).toEqual([
      {
        name: 'Ministry',
        names: ['Ministry'],
        sourceIds: ['m1'],
        participations: 6,
        reports: 0,
        // star-a, star-d, g-h.
        order: 5,
        size: 3,
        gone: ['b', 'c', 'e', 'f'],
      },
      {
        name: 'Newspaper',
        names: ['Newspaper'],
        sourceIds: ['n1'],
        participations: 2,
        reports: 0,
        // Two triangles, star-d, g-h.
        order: 9,
        size: 8,
        gone: [],
      },
    ]);
    expect(found.withoutSource).toBe(2);
  });

  test('the organisation that it makes central', () => {
    // star: 3 × 3 pairs; a and d: 2 × 4; all others none. Without feast1 only d lies between others.
    expect(ranking?.organisations.get('star')).toEqual({
      rank: 1,
      worst: { rank: 2, publisher: 'Newspaper' },
      best: null,
    });
    expect(ranking?.organisations.get('b')).toEqual({
      rank: 4,
      worst: { rank: null, publisher: 'Ministry' },
      best: { rank: 2, publisher: 'Newspaper' },
    });
    // Nine share the first five places, so these have no head to lose.
    expect(ranking?.decidedBy).toEqual([{ publisher: 'Newspaper', top: 1, lost: ['star'] }]);
  });

  test('measures that rank no organisations have no ranking', () => {
    expect([...found.rankings.keys()]).toEqual(['betweenness']);
  });
});

test('without sources there is no publisher and nothing is decided', () => {
  const found = leaveOnePublisherOut(buildNetwork(datasetOf({ participations: ['x: a b', 'y: b c'] })), {
    measures: ['degree'],
  });
  expect(found.publishers).toEqual([]);
  expect(found.withoutSource).toBe(4);
  expect(found.rankings.get('degree')?.decidedBy).toEqual([]);
  expect(found.rankings.get('degree')?.organisations.get('b')).toEqual({ rank: 1, worst: null, best: null });
});

test('the order of rows does not matter', () => {
  const dataset = fixture('stem4all-growth');
  const reversed = {
    ...dataset,
    organisations: dataset.organisations.toReversed(),
    initiatives: dataset.initiatives.toReversed(),
    participations: dataset.participations.toReversed(),
    ties: dataset.ties.toReversed(),
    sources: dataset.sources.toReversed(),
  };
  const measures = ['betweenness.normalized', 'constraint'];
  for (const ties of ['participations', 'both']) {
    expect(leaveOnePublisherOut(buildNetwork(reversed, { ties }), { measures })).toEqual(
      leaveOnePublisherOut(buildNetwork(dataset, { ties }), { measures }),
    );
  }
});

test('groups are handed on to measures that need them, for those who are left', () => {
  const network = buildNetwork(fixture('stem4all-growth'));
  const groups = network.ids.map((_, node) => (node % 2 === 0 ? 'even' : 'odd'));
  const measures = ['participation'];
  expect(leaveOnePublisherOut(network, { measures }).rankings.size).toBe(0);
  expect(leaveOnePublisherOut(network, { measures, groups }).rankings.size).toBe(1);
});

test('an unknown measure is refused by name', () => {
  const network = buildNetwork(datasetOf({ participations: ['x: a b'] }));
  expect(() => leaveOnePublisherOut(network, { measures: ['fame'] })).toThrow(/"fame"/);
});

test('every publisher is a step', () => {
  const steps = publisherSteps(buildNetwork(fixture('stem4all-growth')), { measures: ['degree'] });
  const first = steps.next().value;
  expect(first).toMatchObject({ done: 1 });
  expect(completeSteps(steps).publishers).toHaveLength('total' in first ? first.total : -1);
});
