import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { findGaps } from '../gaps/findGaps.ts';
import { detectGroups } from '../groups/detectGroups.ts';
import { buildNetwork } from '../network/build.ts';
import { runSteps } from '../progress/run.ts';
import { datasetOf, introduction } from '../testSupport/datasetOf.ts';
import { suggestIntroductions, suggestSteps } from './suggestIntroductions.ts';
import type { SuggestOptions, Suggestions } from './suggestIntroductions.ts';

function suggest(data: Dataset, options: SuggestOptions = {}): Suggestions {
  const network = buildNetwork(data);
  const groups = detectGroups(network, { runs: 20 });
  const { gaps } = findGaps(network, { groups, replicates: 19 });
  return suggestIntroductions(network, { groups, gaps, ...options });
}

const codes = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

test('two cliques and one broker: across the cliques, and the broker convenes', () => {
  const { introductions } = suggest(
    datasetOf({
      participations: ['one: a1 a2 a3 a4', 'two: b1 b2 b3 b4', 'left: a1 broker', 'right: b1 broker'],
    }),
  );
  expect([introductions[0].a, introductions[0].b]).toEqual(['a1', 'b1']);
  expect(introductions[0].conveners).toEqual(['broker']);
  expect(introductions[0].convenedBy).toBe('common-partner');
  expect(introductions[0].reasons).toContainEqual({ code: 'common-partners', organisations: ['broker'] });
  expect(introductions.filter(({ a, b }) => a.charAt(0) === b.charAt(0) && b !== 'broker')).toEqual([]);
});

test('a facilitator star: the leaves, who depend on it, and nobody else can convene', () => {
  const { introductions, rejectedByReason, portfolio } = suggest(
    datasetOf({
      organisations: [{ id: 'hub', facilitator: true }],
      participations: ['i: hub a', 'j: hub b', 'k: hub c'],
    }),
    { count: 2 },
  );
  expect(introductions.map(({ a, b }) => `${a} ${b}`)).toEqual(['a b', 'a c']);
  const [first] = introductions;
  // Six pairs: three at 1 and three at 2; one comes to 1. Without the hub three nodes and nothing: one of three pairs.
  expect(first.benefit.efficiency).toBeCloseTo(0.5 / 6, 12);
  expect(first.benefit.efficiencyWithoutFacilitator).toBeCloseTo(1 / 3, 12);
  expect(first.reasons).toContainEqual({ code: 'less-dependent-on-facilitator', gain: 1 / 3 });
  expect(first.conveners).toEqual(['hub']);
  expect(first.convenedBy).toBe('facilitator');
  expect(codes(first.counterReasons)).toContain('only-facilitator-convenes');
  expect(rejectedByReason).toEqual([]);
  // Two ties among three leaves: without the hub 1 + 1 + 1/2 of three pairs; E(G−F) was 0 and does not count.
  expect(portfolio.efficiencyWithoutFacilitator).toBeCloseTo(2.5 / 3, 12);
  expect(portfolio.value).toBeCloseTo((0.5 * (0.5 * 2)) / (3 + 1.5), 12);
});

const leaves = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
  id,
  regions: ['Talas'],
  needs: id === 'b' ? ['laboratory'] : ['rooms'],
  offers: id === 'e' ? ['laboratory'] : [],
}));

test('a need that only one organisation offers to meet comes first where nothing else tells pairs apart', () => {
  const { introductions, feasibilityParts } = suggest(
    datasetOf({
      organisations: [...leaves, { id: 'hub', facilitator: true }],
      participations: leaves.map(({ id }) => `with ${id}: hub ${id}`),
    }),
  );
  expect(feasibilityParts).toContain('complementarity');
  expect([introductions[0].a, introductions[0].b]).toEqual(['b', 'e']);
  expect(introductions[0].feasibility.parts.complementarity).toBe(0.5);
  expect(introductions[0].reasons).toContainEqual({
    code: 'needs-met',
    from: 'e',
    to: 'b',
    terms: ['laboratory'],
  });
});

test('an isolate is brought in, a declined pair and one publisher speak against', () => {
  const { introductions } = suggest(
    datasetOf({
      organisations: [
        { id: 'alone', regions: ['Naryn'], member: 'yes' },
        { id: 'a', regions: ['Naryn'] },
        { id: 'b', member: 'yes' },
      ],
      participations: ['i: a b'],
      introductions: [introduction({ listId: 'last year', fromId: 'alone', toId: 'a', status: 'declined' })],
    }),
  );
  expect(introductions.map(({ a, b }) => `${a} ${b}`)).toEqual(['a alone']);
  const [{ reasons, counterReasons, conveners, convenedBy, benefit }] = introductions;
  expect(reasons).toContainEqual({ code: 'isolate-brought-in', organisation: 'alone' });
  expect(counterReasons).toContainEqual({ code: 'declined-before', listId: 'last year' });
  expect(counterReasons).toContainEqual({ code: 'far-apart', distance: null });
  expect(counterReasons).toContainEqual({ code: 'little-known', organisations: ['a'] });
  expect([conveners, convenedBy]).toEqual([[], null]);
  expect(benefit.fills).toContain('isolate:alone');
});

test('membership that is unknown for most is said once, not of every pair', () => {
  const data = datasetOf({
    organisations: [{ id: 'a', member: 'yes' }],
    participations: ['i: a b', 'j: b c', 'k: c d'],
  });
  const { introductions, membershipUnknown } = suggest(data);
  expect(membershipUnknown).toBe(3);
  expect(introductions.flatMap(({ counterReasons }) => codes(counterReasons))).not.toContain('little-known');
});

test('a pair that is easy and changes nothing is not suggested', () => {
  const clique = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  const { introductions, rejected } = suggest(
    datasetOf({
      participations: [
        ...clique.slice(2).map((id) => `${id}: p1 p2 ${id}`),
        'far: p1 q1',
        'x: q1 q2',
        'y: q2 q3',
      ],
    }),
    { count: 20, perOrganisation: 20, gaps: [] },
  );
  const pairs = introductions.map(({ a, b }) => `${a} ${b}`);
  // p3 … p6 have two partners in common and are as near as can be: a tie brings one step for one pair.
  expect(pairs).not.toContain('p3 p4');
  expect(pairs).toContain('p2 q3');
  expect(rejected).toContainEqual({ a: 'p3', b: 'p4', reason: 'little-to-gain' });
});

test('an award shows practice to who lacks its stage', () => {
  const { introductions } = suggest(
    datasetOf({
      organisations: [
        { id: 'shows', pipelineStages: ['school', 'leadership'] },
        { id: 'lacks', pipelineStages: ['school'] },
      ],
      initiatives: [{ id: 'prize', pipelineStages: ['leadership'] }],
      participations: ['prize: shows:award-winner', 'i: shows friend', 'j: lacks friend'],
    }),
  );
  expect(introductions[0].reasons).toContainEqual({
    code: 'recognised-practice',
    organisation: 'shows',
    initiativeId: 'prize',
    shownBy: 'award',
    values: [{ dimension: 'pipeline_stages', code: 'leadership' }],
  });
});

const hubs = datasetOf({ participations: ['i: hub a', 'j: hub b', 'k: hub c', 'l: hub d', 'm: x y'] });

test.each([1, 2])('nobody is in the list or the portfolio more often than %i times', (perOrganisation) => {
  const { introductions, portfolio } = suggest(hubs, { count: 4, perOrganisation });
  expect(introductions.length).toBeGreaterThan(1);
  for (const pairs of [introductions, portfolio.pairs]) {
    const times = new Map<string, number>();
    for (const { a, b } of pairs) for (const id of [a, b]) times.set(id, (times.get(id) ?? 0) + 1);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(perOrganisation);
  }
});

test('says which pairs the limit kept out of the list', () => {
  const { rejected } = suggest(hubs, { count: 4, perOrganisation: 1 });
  expect(rejected.map(({ reason }) => reason)).toContain('limit-per-organisation');
});

test('each pair of the portfolio comes with what the list says of it', () => {
  const { introductions, portfolio, chosen } = suggest(hubs, { count: 4, perOrganisation: 2 });
  expect(chosen.map(({ a, b }) => ({ a, b }))).toEqual(portfolio.pairs.map(({ a, b }) => ({ a, b })));
  expect(chosen.length).toBeGreaterThan(0);
  const inBoth = chosen.filter((pair) => introductions.some(({ a, b }) => a === pair.a && b === pair.b));
  expect(inBoth.length).toBeGreaterThan(0);
  expect(introductions).toEqual(expect.arrayContaining(inBoth));
});

test('a portfolio holds what it must, and says what it cannot', () => {
  const data = datasetOf({ participations: ['i: a b', 'j: b c', 'k: c d', 'l: d e'] });
  const { portfolio } = suggest(data, { count: 2, mustInclude: [['d', 'b']] });
  expect(portfolio.pairs).toContainEqual({ a: 'b', b: 'd' });
  expect(portfolio.boundName).toBe('exact');
  expect(() => suggest(data, { mustInclude: [['a', 'b']] })).toThrow(RangeError);
  expect(() => suggest(data, { count: 0, mustInclude: [['d', 'b']] })).toThrow(RangeError);
  const none = suggest(data, { minimumFeasibility: 1.1 });
  expect(none.portfolio.pairs).toEqual([]);
  expect(suggest(data, { lambda: 1 }).portfolio.lambda).toBe(0);
  expect(() => suggest(data, { lambda: 2 })).toThrow(RangeError);
});

test('empty and complete networks give empty lists', () => {
  for (const data of [datasetOf({}), datasetOf({ participations: ['i: a b c'] })]) {
    const { introductions, rejected, plane, portfolio } = suggest(data);
    expect([introductions, rejected, plane.points, portfolio.pairs]).toEqual([[], [], [], []]);
    expect([portfolio.value, portfolio.share, plane.feasibilityMedian]).toEqual([0, null, null]);
    expect(portfolio.efficiency).toBe(0);
  }
});

test('where nobody can be introduced, nothing is gained: one organisation, or one and its facilitator', () => {
  for (const organisations of [[{ id: 'a' }], [{ id: 'a' }, { id: 'f', facilitator: true }]]) {
    const { portfolio } = suggest(datasetOf({ organisations }));
    expect(portfolio).toMatchObject({
      pairs: [],
      value: 0,
      efficiency: 0,
      efficiencyWithoutFacilitator: null,
    });
  }
});

const woven = datasetOf({
  organisations: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, place) => ({
    id,
    regions: [`r${place % 3}`],
    needs: [`t${place % 4}`],
    offers: [`t${(place + 1) % 4}`],
  })),
  participations: ['i: a b c', 'j: c d', 'k: d e f', 'l: f g', 'm: a h', 'n: b e'],
});

test('does not depend on the order of rows, and resampling is reproducible', () => {
  const turned: Dataset = {
    ...woven,
    organisations: woven.organisations.toReversed(),
    initiatives: woven.initiatives.toReversed(),
    participations: woven.participations.toReversed(),
  };
  const options = { resamples: 20, seed: 3 };
  const first = suggest(woven, options);
  expect(suggest(turned, options)).toEqual(first);
  for (const { stability } of first.introductions) {
    expect(stability).toBeGreaterThanOrEqual(0);
    expect(stability).toBeLessThanOrEqual(1);
  }
  expect(suggest(woven).introductions.every(({ stability }) => stability === null)).toBe(true);
});

test('gives the same values under other names', () => {
  const name = (id: string): string => `x${'hgfedcba'.indexOf(id)}`;
  const renamed: Dataset = {
    ...woven,
    organisations: woven.organisations.map((one) => ({ ...one, id: name(one.id), name: name(one.id) })),
    participations: woven.participations.map((row) => ({ ...row, organisationId: name(row.organisationId) })),
  };
  const numbers = ({ plane }: Suggestions): readonly string[] =>
    plane.points.map((p) => `${p.feasibility.toFixed(12)} ${p.benefit.toFixed(12)} ${p.front}`).toSorted();
  const network = { groups: null };
  expect(numbers(suggest(renamed, network))).toEqual(numbers(suggest(woven, network)));
});

test('can be stopped between two resampled networks', async () => {
  const stop = new AbortController();
  const steps = suggestSteps(buildNetwork(woven), { resamples: 50 });
  const seen: number[] = [];
  const run = runSteps(steps, {
    signal: stop.signal,
    onProgress: ({ done }) => {
      seen.push(done);
      if (done === 10) stop.abort();
    },
  });
  await expect(run).rejects.toThrow('abort');
  // Distances, pairs and descriptions first; scores count as four.
  expect(seen).toEqual([1, 2, 3, 8, 9, 10]);
});
