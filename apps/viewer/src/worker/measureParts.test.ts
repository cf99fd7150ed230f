import { buildNetwork, catalogue, computeMeasures, detectGroups, measureById } from '@partnermap/core';
import type { Value } from '@partnermap/core';
import { language } from '@partnermap/language';
import { beforeAll, expect, test } from 'vitest';
import { measureMeaning, measureName } from '../panels/measureWords.ts';
import { fixture } from '../state/testing.ts';
import { choosableIds, chosenPart } from './measureParts.ts';
import { organisationMeasure } from './organisationMeasure.ts';

const measures = catalogue.filter(({ level }) => level === 'organisation');

let network: ReturnType<typeof buildNetwork>;
let computed: ReturnType<typeof computeMeasures>;

beforeAll(async () => {
  network = buildNetwork(await fixture('stem4all-growth'));
  const groupOf = new Map(
    detectGroups(network).groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const groups = network.ids.map((id) => groupOf.get(id) ?? id);
  const ids = measures.map(({ id }) => id);
  computed = computeMeasures({ network, groups, numbers: null, seed: 1, replicates: 5 }, { ids });
}, 120_000);

/** The names of the numbers that a value gives for one organisation; none where it gives one number. */
function numbersIn(value: Value): readonly string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const inside = value instanceof Map ? [...value.values()] : [value];
  return [
    ...new Set(
      inside.flatMap((own: Value) => (own === null || typeof own !== 'object' ? [] : Object.keys(own))),
    ),
  ];
}

test('whatever a measure says of each organisation can be chosen, and gives numbers and ranks', () => {
  let parts = 0;
  const withoutRanks: string[] = [];
  for (const measure of measures) {
    const value = computed.measures.get(measure.id);
    // What is defined for directed or two-mode networks alone gives one number for each organisation.
    if (value === undefined) continue;
    const named = numbersIn(value);
    parts += named.length;
    const chosen = choosableIds(measure.id);
    expect(
      chosen.flatMap((id) => chosenPart(id).part ?? []).toSorted(),
      `the parts of ${measure.id}`,
    ).toEqual(named.toSorted());
    for (const id of chosen) {
      const { values, ranks } = organisationMeasure(network, id, measure, value, null);
      expect(values?.size, id).toBeGreaterThan(0);
      if (ranks.size === 0) withoutRanks.push(id);
    }
  }
  expect(parts).toBeGreaterThan(40);
  // With the ties staying, the sum of all roles cannot be other than it is: its distance is undefined.
  expect(withoutRanks).toEqual(['brokerage.z.permutation']);
});

test('a role of a broker is ranked by its own numbers', () => {
  const value: Value = new Map([
    ['a', { total: 3, gatekeeper: 1 }],
    ['b', { total: 2, gatekeeper: 2 }],
  ]);
  const { values, ranks } = organisationMeasure(
    network,
    'brokerage#gatekeeper',
    measureById('brokerage') ?? measures[0],
    value,
    null,
  );
  expect([...(values ?? [])]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(ranks.get('b')).toBe(1);
});

test('every choice has a name of its own and is explained, in three languages', () => {
  const ids = measures.flatMap(({ id }) => choosableIds(id));
  for (const code of ['en', 'ru', 'ky'] as const) {
    const words = language(code);
    const names = ids.map((id) => measureName(id, words));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const id of ids) expect(measureMeaning(id, words), id).not.toBe('');
  }
  expect(measureMeaning('brokerage#gatekeeper', language('en'))).toContain('on the way in');
});
