import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../network/build.ts';
import type { CommunityNetwork } from '../../network/community.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
import { applyScenario } from './applyScenario.ts';
import type { ScenarioChange } from './scenarioChange.ts';
import { ScenarioError } from './scenarioChange.ts';

const dataset = datasetOf({
  organisations: [{ id: 'hub', facilitator: true }, 'lonely'],
  initiatives: [
    { id: 'x', start: '2022' },
    { id: 'y', start: '2022' },
    { id: 'z', start: '2024' },
  ],
  participations: ['x: hub a b', 'y: b c', 'z: c d'],
});
const now = buildNetwork(dataset);
const ties = (network: CommunityNetwork): readonly string[] =>
  network.ties.map(({ a, b, strength }) => `${a}-${b}:${strength}`);
const changed = (...changes: readonly ScenarioChange[]): CommunityNetwork => applyScenario(now, changes);

test('nothing changed is the same network', () => {
  const { graph, ...same } = applyScenario(now, []);
  const { graph: original, ...before } = now;
  expect(same).toEqual(before);
  expect([graph.order, graph.size]).toEqual([original.order, original.size]);
});

test('ties are added and removed', () => {
  const after = changed({ change: 'add-tie', a: 'c', b: 'a' }, { change: 'remove-tie', a: 'hub', b: 'b' });
  expect(ties(after)).toEqual(['a-b:0.5', 'a-c:1', 'a-hub:0.5', 'b-c:1', 'c-d:1']);
  expect(after.ties[1]?.layers).toEqual(['scenario']);
  expect(after.adjacency.size).toBe(5);
  expect(ties(now)).toHaveLength(5);
  expect(ties(changed({ change: 'add-tie', a: 'a', b: 'c', strength: 3 }))).toContain('a-c:3');
});

test('a new initiative ties all that take part, by Newman', () => {
  const after = changed({ change: 'add-initiative', participants: ['a', 'b', 'lonely'] });
  // x gives a and b 1/2, the new one 1/2 more.
  expect(ties(after)).toEqual([
    'a-b:1',
    'a-hub:0.5',
    'a-lonely:0.5',
    'b-c:1',
    'b-hub:0.5',
    'b-lonely:0.5',
    'c-d:1',
  ]);
  expect(after.initiativeIds).toContain('scenario-1');
  const named = changed({ change: 'add-initiative', participants: ['a', 'b'], id: 'new', name: 'New' });
  expect(named.dataset.initiatives.at(-1)).toMatchObject({ id: 'new', name: 'New' });
});

test('an initiative that goes takes its ties along', () => {
  expect(ties(changed({ change: 'remove-initiative', id: 'x' }))).toEqual(['b-c:1', 'c-d:1']);
});

test('an organisation that goes leaves the strength of the other ties as it was', () => {
  const after = changed({ change: 'remove-organisation', id: 'hub' });
  expect(ties(after)).toEqual(['a-b:0.5', 'b-c:1', 'c-d:1']);
  expect(after.hidden).toEqual([{ id: 'hub', reason: 'removed' }]);
  expect(after.settings).toEqual(now.settings);
});

test('a new organisation can be tied at once, also where filters hide isolates', () => {
  const at2022 = buildNetwork(dataset, { at: '2022' });
  expect(at2022.ids).toEqual(['a', 'b', 'c', 'hub']);
  const after = applyScenario(at2022, [
    { change: 'add-organisation', id: 'new', name: 'New laboratory' },
    { change: 'add-tie', a: 'new', b: 'a' },
  ]);
  expect(after.ids).toEqual(['a', 'b', 'c', 'hub', 'new']);
  expect(ties(after)).toContain('a-new:1');
  expect(after.twoMode?.organisationIds).toEqual(after.ids);
  expect(after.presence).toHaveLength(5);
  // A hidden organisation is shown once it takes part.
  const joined = applyScenario(at2022, [{ change: 'add-initiative', participants: ['a', 'd'] }]);
  expect(ties(joined)).toContain('a-d:1');
});

test('merged parts stay merged', () => {
  const family = datasetOf({
    organisations: ['head', { id: 'part', partOf: 'head' }],
    participations: ['x: part a', 'y: a b'],
  });
  const merged = buildNetwork(family, { mergeParts: true });
  const after = applyScenario(merged, [{ change: 'add-tie', a: 'b', b: 'head' }]);
  expect(ties(after)).toEqual(['a-b:1', 'a-head:1', 'b-head:1']);
  expect(after.hidden).toEqual(merged.hidden);
  expect(after.settings.mergeParts).toBe(true);
});

describe('changes that contradict the network are refused', () => {
  const refused: readonly (readonly [string, ScenarioChange])[] = [
    ['already-tied', { change: 'add-tie', a: 'b', b: 'a' }],
    ['not-tied', { change: 'remove-tie', a: 'a', b: 'c' }],
    ['same-organisation', { change: 'add-tie', a: 'a', b: 'a' }],
    ['unknown-organisation', { change: 'add-tie', a: 'a', b: 'nobody' }],
    ['unknown-organisation', { change: 'remove-organisation', id: 'nobody' }],
    ['unknown-organisation', { change: 'add-initiative', participants: ['a', 'nobody'] }],
    ['too-few-participants', { change: 'add-initiative', participants: ['a', 'a'] }],
    ['unknown-initiative', { change: 'remove-initiative', id: 'w' }],
    ['id-taken', { change: 'add-initiative', participants: ['a', 'b'], id: 'x' }],
    ['id-taken', { change: 'add-organisation', id: 'a' }],
    ['strength-not-positive', { change: 'add-tie', a: 'a', b: 'c', strength: 0 }],
  ];
  test.each(refused)('%s: %j', (code, change) => {
    expect(() => changed(change)).toThrow(ScenarioError);
    expect(() => changed(change)).toThrow(code);
  });

  test('hidden organisations', () => {
    const at2022 = buildNetwork(dataset, { at: '2022' });
    expect(() => applyScenario(at2022, [{ change: 'add-tie', a: 'a', b: 'd' }])).toThrow(
      'organisation-not-shown',
    );
    expect(() =>
      applyScenario(now, [
        { change: 'remove-organisation', id: 'a' },
        { change: 'add-tie', a: 'a', b: 'c' },
      ]),
    ).toThrow('organisation-not-shown');
  });
});
