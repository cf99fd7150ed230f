import { describe, expect, test } from 'vitest';
import { datasetOf as fixture } from '../../../../fixtures/support/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { buildNetwork } from '../network/build.ts';
import type { NetworkSettings } from '../network/settings.ts';
import { suggestIntroductions } from './suggestIntroductions.ts';

/** Every pair that a list and a portfolio of so many name. */
function pairsOf(
  dataset: Dataset,
  settings: Partial<NetworkSettings> = {},
  count = 400,
): readonly (readonly string[])[] {
  const { introductions, portfolio } = suggestIntroductions(buildNetwork(dataset, settings), {
    count,
    perOrganisation: count,
  });
  return [...introductions, ...portfolio.pairs].map(({ a, b }) => [a, b]);
}

describe('nothing absurd comes up on the documented network, however long the list', () => {
  const dataset = fixture('stem4all');
  const organisations = new Map(dataset.organisations.map((one) => [one.id, one]));
  const pairs = pairsOf(dataset);
  const named = pairs.flat();

  test('the list is long enough to show what the rules let through', () => {
    expect(pairs.length).toBeGreaterThan(100);
  });

  test('neither the facilitator, nor who is outside the community, nor an office that no source named', () => {
    expect(dataset.organisations.filter(({ facilitator }) => facilitator).map(({ id }) => id)).toEqual([
      'undp-kyrgyzstan',
    ]);
    for (const id of new Set(named)) {
      const organisation = organisations.get(id);
      expect(organisation, id).toMatchObject({ facilitator: false });
      expect(organisation?.member, id).not.toBe('no');
      expect(organisation?.name, id).not.toMatch(/office not named/u);
    }
  });

  test('no parent with its office, no two parts of one parent, no ministry with the government', () => {
    expect(named).not.toContain('government-kyrgyz-republic');
    for (const [a, b] of pairs) {
      const [parentOfA, parentOfB] = [a, b].map((id) => organisations.get(id)?.partOf ?? null);
      expect([parentOfA, parentOfB], `${a} ${b}`).not.toContain(a);
      expect([parentOfA, parentOfB], `${a} ${b}`).not.toContain(b);
      expect(parentOfA !== null && parentOfA === parentOfB, `${a} ${b}`).toBe(false);
    }
  });

  test('no award with its winner', () => {
    const awards = new Set(dataset.initiatives.filter(({ kind }) => kind === 'award').map(({ id }) => id));
    const given = dataset.participations.filter(({ initiativeId }) => awards.has(initiativeId));
    const winners = given.filter(({ role }) => role === 'award-winner');
    expect(winners.length).toBeGreaterThan(0);
    const givers = given.filter(({ role }) => ['lead', 'convener', 'partner', 'funder'].includes(role));
    const forbidden = new Set(
      winners.flatMap((winner) =>
        givers
          .filter(({ initiativeId }) => initiativeId === winner.initiativeId)
          .flatMap(({ organisationId: giver }) => [
            `${giver} ${winner.organisationId}`,
            `${winner.organisationId} ${giver}`,
          ]),
      ),
    );
    expect(pairs.map((pair) => pair.join(' ')).filter((pair) => forbidden.has(pair))).toEqual([]);
  });
});

test('only and exclude hold for suggestions, by any attribute: own columns and part_of', () => {
  const growth = fixture('stem4all-growth');
  // A column that no sheet of the contract knows: every third organisation is in wave 1.
  const dataset: Dataset = {
    ...growth,
    organisations: growth.organisations.map((one, place) => ({
      ...one,
      partOf: place % 3 === 1 ? 'house' : one.partOf,
      attributes: [...one.attributes, { name: 'wave', value: place % 3 === 0 ? '1' : '2' }],
    })),
  };
  const having = (wanted: (place: number) => boolean): ReadonlySet<string> =>
    new Set(dataset.organisations.filter((_, place) => wanted(place)).map(({ id }) => id));
  const first = having((place) => place % 3 === 0);
  const housed = having((place) => place % 3 === 1);
  const moment = { at: '2023' };
  const kept = pairsOf(dataset, { ...moment, only: [{ column: 'wave', value: '1' }] }, 8).flat();
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((id) => !first.has(id))).toEqual([]);
  const left = pairsOf(dataset, { ...moment, exclude: [{ column: 'wave', value: '1' }] }, 8).flat();
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((id) => first.has(id))).toEqual([]);
  const outside = pairsOf(dataset, { ...moment, exclude: [{ column: 'part_of', value: 'house' }] }, 8).flat();
  expect(outside.length).toBeGreaterThan(0);
  expect(outside.filter((id) => housed.has(id))).toEqual([]);
});
