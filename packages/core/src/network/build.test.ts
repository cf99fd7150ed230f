import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { buildNetwork } from './build.ts';
import type { CommunityNetwork } from './community.ts';
import type { NetworkSettings } from './settings.ts';

const pairs = (network: CommunityNetwork): string[] => network.ties.map(({ a, b }) => `${a}-${b}`);
const hidden = (network: CommunityNetwork): string[] =>
  network.hidden.map(({ id, reason }) => `${id} ${reason}`);

describe('ties by participations', () => {
  const dataset = datasetOf({
    organisations: ['lonely'],
    participations: ['x: a b c:participant d:participant', 'y: a b', 'z: c'],
  });

  test('only collaboration roles make ties, and roles drop nobody', () => {
    const network = buildNetwork(dataset);
    expect(network.ids).toEqual(['a', 'b', 'c', 'd', 'lonely']);
    expect(pairs(network)).toEqual(['a-b']);
    expect(network.ties[0]?.initiativeIds).toEqual(['x', 'y']);
    expect(network.hidden).toEqual([]);
  });

  test('all roles, or chosen ones', () => {
    expect(pairs(buildNetwork(dataset, { roles: 'all' }))).toEqual([
      'a-b',
      'a-c',
      'a-d',
      'b-c',
      'b-d',
      'c-d',
    ]);
    expect(pairs(buildNetwork(dataset, { roles: ['participant'] }))).toEqual(['c-d']);
  });

  test('Newman counts all participants of an initiative, whatever their role', () => {
    // x has four participants and y two: 1/3 + 1/1.
    expect(buildNetwork(dataset).ties[0]?.strength).toBeCloseTo(1 / 3 + 1, 12);
  });

  test('Newman counts them also when they are filtered out or removed', () => {
    expect(buildNetwork(dataset, { without: ['c'] }).ties[0]?.strength).toBeCloseTo(1 / 3 + 1, 12);
    const only = ['a', 'b'].map((value) => ({ column: 'id', value }));
    expect(buildNetwork(dataset, { only }).ties[0]?.strength).toBeCloseTo(1 / 3 + 1, 12);
  });

  test('count and Jaccard', () => {
    const strengths = (projection: NetworkSettings['projection']): number[] =>
      buildNetwork(dataset, { roles: 'all', projection }).ties.map(({ strength }) => strength);
    expect(strengths('count')).toEqual([2, 1, 1, 1, 1, 1]);
    // a, b: both in x and y; c in x and z; d in x.
    expect(strengths('jaccard')).toEqual([1, 1 / 3, 1 / 2, 1 / 3, 1 / 2, 1 / 2]);
  });

  test('graphology holds the same', () => {
    const { graph } = buildNetwork(dataset);
    expect([graph.type, graph.order, graph.size]).toEqual(['undirected', 5, 1]);
    expect(graph.getEdgeAttribute('a', 'b', 'weight')).toBeCloseTo(4 / 3, 12);
  });
});

describe('time', () => {
  const dataset = datasetOf({
    organisations: [{ id: 'early', joined: '2020' }, { id: 'gone', left: '2021-06' }, { id: 'never' }],
    initiatives: [
      { id: 'project', kind: 'project', start: '2021' },
      { id: 'event', kind: 'event', start: '2021-05' },
      { id: 'ended', kind: 'study', start: '2020', end: '2021' },
      { id: 'onlyEnd', kind: 'study', end: '2022' },
      { id: 'undated', kind: 'project' },
    ],
    participations: ['project: a b', 'event: c d', 'ended: e f gone', 'onlyEnd: g h', 'undated: i j'],
  });
  const at = (moment: string, window: NetworkSettings['window']): readonly string[] =>
    pairs(buildNetwork(dataset, { at: moment, window }));

  test('cumulative: everything that had begun', () => {
    expect(at('2020', 'cumulative')).toEqual(['e-f', 'e-gone', 'f-gone']);
    expect(at('2021', 'cumulative')).toEqual(['a-b', 'c-d', 'e-f', 'e-gone', 'f-gone']);
    expect(at('2023', 'cumulative')).toEqual(['a-b', 'c-d', 'e-f', 'g-h']);
  });

  test('period: what overlaps; events end with their start, projects run on', () => {
    expect(at('2021-04', 'period')).toEqual(['a-b', 'e-f', 'e-gone', 'f-gone']);
    expect(at('2021-05', 'period')).toEqual(['a-b', 'c-d', 'e-f', 'e-gone', 'f-gone']);
    expect(at('2022', 'period')).toEqual(['a-b', 'g-h']);
  });

  test('a number of years ends with the moment', () => {
    expect(at('2022', 2)).toEqual(['a-b', 'c-d', 'e-f', 'e-gone', 'f-gone', 'g-h']);
    expect(at('2023', 1)).toEqual(['a-b']);
  });

  test('what is hidden is counted by reason', () => {
    const network = buildNetwork(dataset, { at: '2022', window: 'period' });
    expect(hidden(network)).toEqual([
      'c no-tie-left',
      'd no-tie-left',
      'e no-tie-left',
      'early no-tie-left',
      'f no-tie-left',
      'gone left',
      'i undated',
      'j undated',
      'never undated',
    ]);
    expect(network.undatedInitiatives).toEqual(['undated']);
  });

  test('not yet there, and isolates kept on demand', () => {
    expect(hidden(buildNetwork(dataset, { at: '2020' }))).toContain('a not-yet');
    const network = buildNetwork(dataset, { at: '2020', keepIsolates: true });
    expect(network.ids).toEqual(['e', 'early', 'f', 'gone']);
    expect(network.presence[network.ids.indexOf('early')]).toEqual({ since: '2020', inferred: false });
    expect(network.presence[network.ids.indexOf('e')]).toEqual({ since: '2020', inferred: true });
  });
});

describe('filters and removal', () => {
  const dataset = datasetOf({
    organisations: [
      { id: 'a', types: ['school'], regions: ['Naryn'] },
      { id: 'b', types: ['ngo'], regions: ['Naryn'] },
      { id: 'c', types: ['school'], regions: ['Osh'] },
      { id: 'f', facilitator: true },
    ],
    initiatives: [
      { id: 'x', countries: ['KG'] },
      { id: 'y', countries: ['KZ', 'KG'] },
      { id: 'z', countries: ['KZ'] },
    ],
    participations: ['x: f:lead a b', 'y: a:lead c', 'z: b c'],
  });

  test('a country filter hides what has no participation left', () => {
    const network = buildNetwork(dataset, { countries: ['KZ'] });
    expect(pairs(network)).toEqual(['a-c', 'b-c']);
    expect(hidden(network)).toEqual(['f no-tie-left']);
  });

  test('alternatives within a column, all columns together', () => {
    const filter = (column: string, ...values: string[]) => values.map((value) => ({ column, value }));
    const shown = (only: ReturnType<typeof filter>): readonly string[] => buildNetwork(dataset, { only }).ids;
    expect(shown(filter('type', 'school', 'ngo'))).toEqual(['a', 'b', 'c']);
    expect(shown([...filter('Type', 'school'), ...filter('type', 'ngo')])).toEqual(['a', 'b', 'c']);
    expect(shown([...filter('type', 'school'), ...filter('region', 'Naryn')])).toEqual(['a']);
    expect(buildNetwork(dataset, { exclude: filter('type', 'school') }).ids).toEqual(['b', 'f']);
  });

  test('removal alone keeps what was convened; removal with it does not', () => {
    expect(pairs(buildNetwork(dataset, { without: ['f'] }))).toEqual(['a-b', 'a-c', 'b-c']);
    const network = buildNetwork(dataset, { withoutConvened: ['f'] });
    expect(pairs(network)).toEqual(['a-c', 'b-c']);
    expect(hidden(network)).toEqual(['f removed']);
  });

  test('an unknown organisation is a bad call', () => {
    expect(() => buildNetwork(dataset, { without: ['nobody'] })).toThrow(/"nobody"/);
  });
});

describe('parents and parts', () => {
  const dataset = datasetOf({
    organisations: [
      { id: 'parent', regions: ['Bishkek'] },
      { id: 'part', partOf: 'parent', regions: ['Osh'], member: 'yes' },
      { id: 'subpart', partOf: 'part' },
    ],
    participations: ['x: part a', 'y: parent subpart b'],
  });

  test('shown separately unless merged', () => {
    expect(buildNetwork(dataset).ids).toEqual(['a', 'b', 'parent', 'part', 'subpart']);
  });

  test('merged: one organisation with the ties of all', () => {
    const network = buildNetwork(dataset, { mergeParts: true });
    expect(network.ids).toEqual(['a', 'b', 'parent']);
    expect(pairs(network)).toEqual(['a-parent', 'b-parent']);
    expect(network.ties.map(({ strength }) => strength)).toEqual([1, 1]);
    expect(hidden(network)).toEqual(['part merged-into-parent', 'subpart merged-into-parent']);
    const parent = network.dataset.organisations.find(({ id }) => id === 'parent');
    expect([parent?.regions, parent?.member]).toEqual([['Bishkek', 'Osh'], 'yes']);
  });

  test('merged: gone with the last of the family, not with the parent', () => {
    const family = datasetOf({
      organisations: [
        { id: 'parent', joined: '2019', left: '2020' },
        { id: 'part', partOf: 'parent', left: '2022-03' },
      ],
      participations: [],
    });
    const at = (year: string): readonly string[] =>
      buildNetwork(family, { mergeParts: true, at: year, keepIsolates: true }).ids;
    expect([at('2021'), at('2022'), at('2023')]).toEqual([['parent'], ['parent'], []]);
  });
});

describe('layers', () => {
  const dataset = datasetOf({
    participations: ['x: a b'],
    ties: [
      { fromId: 'a', toId: 'b', reportedBy: 'a', strength: 3, wave: '2022', kind: 'reported' },
      { fromId: 'b', toId: 'a', reportedBy: 'b', strength: 2, wave: '2022', kind: 'reported' },
      { fromId: 'b', toId: 'c', reportedBy: 'b', strength: 5, wave: '2023', kind: 'reported' },
      { fromId: 'c', toId: 'a', directed: true, start: '2022', kind: 'funding' },
    ],
    organisations: ['c'],
  });
  const ties = (settings: Partial<NetworkSettings>): unknown[] =>
    buildNetwork(dataset, settings).ties.map(({ a, b, strength, layers }) => [a, b, strength, ...layers]);

  test('one layer keeps its strengths; the strongest, or the weaker of two confirmed', () => {
    expect(ties({ ties: 'funding' })).toEqual([['a', 'c', 1, 'funding']]);
    expect(ties({ ties: 'reported', symmetrise: 'both' })).toEqual([['a', 'b', 1, 'reported']]);
    const reported = datasetOf({ ...dataset, ties: dataset.ties.slice(0, 3), participations: ['x: a b'] });
    const of = (symmetrise: 'either' | 'both'): unknown[] =>
      buildNetwork(reported, { ties: 'reported', symmetrise }).ties.map(({ a, b, strength }) => [
        a,
        b,
        strength,
      ]);
    expect(of('either')).toEqual([
      ['a', 'b', 3],
      ['b', 'c', 5],
    ]);
    expect(of('both')).toEqual([['a', 'b', 2]]);
  });

  test('several layers together are binary and keep their names', () => {
    expect(ties({ ties: 'both' })).toEqual([
      ['a', 'b', 1, 'participations', 'reported'],
      ['a', 'c', 1, 'funding'],
      ['b', 'c', 1, 'reported'],
    ]);
  });

  test('a survey wave dates a tie', () => {
    expect(ties({ ties: 'reported', at: '2022' })).toEqual([
      ['a', 'b', 1, 'reported'],
      ['a', 'c', 1, 'funding'],
    ]);
  });
});

test('the order of rows changes nothing', () => {
  const row = fc.tuple(
    fc.constantFrom('x', 'y', 'z'),
    fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor'),
  );
  const twoOrders = fc
    .uniqueArray(row, { minLength: 1, maxLength: 12, selector: String })
    .map((rows) => rows.map(([initiative, organisation]) => `${initiative}: ${organisation}`))
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
  fc.assert(
    fc.property(twoOrders, ([lines, shuffled]) => {
      const one = buildNetwork(datasetOf({ participations: lines }));
      const two = buildNetwork(datasetOf({ participations: shuffled }));
      expect([two.ids, two.ties, two.hidden, two.twoMode]).toEqual([
        one.ids,
        one.ties,
        one.hidden,
        one.twoMode,
      ]);
    }),
  );
});

test('a layer whose only tie lies within a family is empty, not unknown, once its parts are merged', () => {
  const dataset = datasetOf({
    organisations: ['head', { id: 'part', partOf: 'head' }],
    ties: [{ fromId: 'head', toId: 'part', kind: 'funding' }],
  });
  expect(buildNetwork(dataset, { ties: 'funding' }).ties).toHaveLength(1);
  expect(buildNetwork(dataset, { ties: 'funding', mergeParts: true }).ties).toEqual([]);
});
