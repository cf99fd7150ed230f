import type { Organisation } from '@partnermap/core';
import { defaultSettings, emptyDataset, runSteps } from '@partnermap/core';
import { expect, test } from 'vitest';
import { newRow } from '../../state/rowCommands.ts';
import type { CallContext } from '../callContext.ts';
import { newForms } from '../../state/forms.ts';
import { createWorkspace } from '../workspace.ts';
import { compare } from './compare.ts';
import { listId } from './listId.ts';
import { match } from './match.ts';
import { portfolio } from './portfolio.ts';
import { teams } from './teams.ts';
import { whatIf } from './whatIf.ts';
import { whatIfGaps } from './whatIfGaps.ts';
import { without } from './without.ts';

const organisation = (id: string, given: Partial<Organisation> = {}): Organisation =>
  newRow('organisations', { id, name: id, member: 'yes', ...given }) as Organisation;

const together = (initiativeId: string, ...ids: readonly string[]): readonly object[] =>
  ids.map((organisationId) => newRow('participations', { initiativeId, organisationId, role: 'partner' }));

/**
 * A facilitator f, whose own initiative ties it, a and c; a and b work together without it; c depends on what f leads.
 * From 2023 d works with a.
 */
const dataset = {
  ...emptyDataset,
  organisations: [
    organisation('f', { facilitator: true }),
    organisation('a', { regions: ['north'], offers: ['room'] }),
    organisation('b', { regions: ['south'], pipelineStages: ['school'] }),
    organisation('c', { regions: ['north'], needs: ['room'], pipelineStages: ['school'] }),
    organisation('d', { regions: ['north'] }),
  ],
  initiatives: [
    newRow('initiatives', { id: 'fair', name: 'fair', kind: 'project', start: '2022' }),
    newRow('initiatives', { id: 'club', name: 'club', kind: 'project', start: '2022' }),
    newRow('initiatives', { id: 'new', name: 'new', kind: 'project', start: '2023' }),
  ],
  participations: [
    newRow('participations', { initiativeId: 'fair', organisationId: 'f', role: 'lead' }),
    ...together('fair', 'a', 'c'),
    ...together('club', 'a', 'b'),
    ...together('new', 'a', 'd'),
  ],
} as unknown as Parameters<ReturnType<typeof createWorkspace>['use']>[0];

const workspace = createWorkspace();
workspace.use(dataset);
const context: CallContext = {
  workspace,
  signal: new AbortController().signal,
  progress: () => {},
  run: (steps) => runSteps(steps),
};
const view = { settings: defaultSettings, seed: 1 };

test('without the facilitator: what it alone convenes goes with it, and c has nobody left', () => {
  const found = without({ settings: defaultSettings }, context);
  expect(found.facilitators).toEqual(['f']);
  expect(found.before?.values.get('size')).toBe(5);
  expect(found.alone?.survive).toEqual([
    { a: 'a', b: 'b' },
    { a: 'a', b: 'c' },
    { a: 'a', b: 'd' },
  ]);
  expect(found.withConvened?.lost).toEqual([{ a: 'a', b: 'c' }]);
  expect(found.withConvened?.isolates).toEqual(['c']);
  expect(found.withConvened?.figures.values.get('size')).toBe(2);
});

test('without a facilitator there is nothing to take out', () => {
  const other = createWorkspace();
  other.use({
    ...dataset,
    organisations: dataset.organisations.map((one) => ({ ...one, facilitator: false })),
  });
  expect(without({ settings: defaultSettings }, { ...context, workspace: other })).toEqual({
    facilitators: [],
    before: null,
    alone: null,
    withConvened: null,
  });
});

test('a trial says what comes and goes, and which change cannot be made', () => {
  const found = whatIf(
    {
      ...view,
      changes: [
        { change: 'add-organisation', id: 'e', name: 'E' },
        { change: 'add-tie', a: 'e', b: 'b' },
        { change: 'remove-tie', a: 'a', b: 'd' },
        { change: 'remove-organisation', id: 'c' },
      ],
    },
    context,
  );
  expect(found.impossible).toBeNull();
  expect(found.added).toEqual([{ a: 'b', b: 'e' }]);
  expect(found.addedOrganisations).toEqual(['e']);
  expect(found.removedOrganisations).toEqual(['c']);
  expect(found.removed).toEqual([
    { a: 'a', b: 'c' },
    { a: 'a', b: 'd' },
    { a: 'c', b: 'f' },
  ]);
  expect([found.before.values.get('size'), found.after.values.get('size')]).toEqual([5, 3]);
  const impossible = whatIf({ ...view, changes: [{ change: 'add-tie', a: 'a', b: 'b' }] }, context);
  expect(impossible.impossible).toEqual({ code: 'already-tied', index: 0, found: ['a', 'b'] });
  expect(impossible.after).toEqual(impossible.before);
});

test('gaps of a trial: an impossible one and an empty one change nothing', async () => {
  const nothing = { closed: [], opened: [], changed: [] };
  expect(await whatIfGaps({ ...view, changes: [] }, context)).toEqual(nothing);
  const changes = [{ change: 'remove-tie', a: 'b', b: 'd' }] as const;
  expect(await whatIfGaps({ ...view, changes }, context)).toEqual(nothing);
});

const choice = { ...newForms.portfolio, count: 1, perOrganisation: 1 };

test('introductions chosen together keep to their limits; a pair that is tied cannot be included', async () => {
  const free = await portfolio({ ...view, choice }, context);
  const [chosen] = free.portfolio?.pairs ?? [];
  expect(free.portfolio?.pairs).toHaveLength(1);
  expect(free.chosen).toMatchObject([{ a: chosen.a, b: chosen.b }]);
  expect(free.chosen[0].reasons.map(({ code }) => code)).toContain('common-partners');
  expect(free.portfolio?.bound).toBeGreaterThanOrEqual(free.portfolio?.value ?? Infinity);
  const never = await portfolio(
    { ...view, choice: { ...choice, neverPair: [[chosen.a, chosen.b]] } },
    context,
  );
  expect(never.portfolio?.pairs).not.toContainEqual(chosen);
  const tied = await portfolio({ ...view, choice: { ...choice, mustInclude: [['b', 'a']] } }, context);
  expect(tied).toMatchObject({ portfolio: null, impossible: [['b', 'a']] });
  const ruled = await portfolio({ ...view, choice: { ...choice, mustInclude: [['f', 'b']] } }, context);
  expect(ruled).toMatchObject({ portfolio: null, impossible: [['f', 'b']] });
});

test('a team brings what is wanted; what one offers goes to the one that needs it', async () => {
  const wanted = [
    { dimension: 'region', code: 'north' },
    { dimension: 'pipeline_stages', code: 'school' },
  ];
  const found = await teams(
    { settings: defaultSettings, choice: { wanted, size: 2, includeOutside: false } },
    context,
  );
  expect(found.teams[0].missing).toEqual([]);
  const { matches } = await match({ settings: defaultSettings }, context);
  expect(matches.map(({ from, to, term }) => [from, to, term])).toEqual([['a', 'c', 'room']]);
});

test('two years: who came, which tie is new, and shared ownership in each', async () => {
  const found = await compare({ ...view, from: '2022', to: '2023', replicates: 5 }, context);
  expect(found.newcomers).toEqual(['d']);
  expect(found.leavers).toEqual([]);
  expect(found.allTies.new).toEqual([['a', 'd']]);
  expect(found.tieCounts).toEqual({ before: 4, after: 5 });
  expect(found.ownership.map(({ at }) => at)).toEqual(['2022', '2023']);
  // Of a–b, a–c and a–d only a–c rests on what f alone leads.
  expect(found.ownership[1].shares.tiesWithoutConvened).toMatchObject({ numerator: 2, denominator: 3 });
  // The result goes to the page as a copy.
  expect(structuredClone(found)).toEqual(found);
});

test('a list is named by its data and by every setting that is not the usual one, not by the log', async () => {
  const name = await listId(view, context);
  expect(name).toMatch(/^[0-9a-f]{12} count=20 seed=1$/u);
  const settings = { ...defaultSettings, at: '2023', weighted: true };
  expect(await listId({ settings, seed: 2 }, context)).toBe(
    `${name.slice(0, 12)} at=2023 weighted=true count=20 seed=2`,
  );
  const logged = createWorkspace();
  logged.use({
    ...dataset,
    introductions: [newRow('introductions', { listId: 'x', fromId: 'a', toId: 'c' }) as never],
  });
  expect(await listId(view, { ...context, workspace: logged })).toBe(name);
});
