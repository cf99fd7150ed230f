import { expect, test } from 'vitest';
import type { DimensionValue } from '../../gaps/gap.ts';
import { buildNetwork } from '../../network/build.ts';
import { completeSteps } from '../../progress/run.ts';
import { random } from '../../statistics/random.ts';
import { datasetOf } from '../../testSupport/datasetOf.ts';
import { suggestTeams } from './suggestTeams.ts';
import { teamSearchSteps } from './teamSearch.ts';
import type { TeamProblem } from './teamSearch.ts';

const naryn: DimensionValue = { dimension: 'region', code: 'Naryn' };
const leadership: DimensionValue = { dimension: 'pipeline_stages', code: 'leadership' };
const wanted = [naryn, leadership];

const dataset = datasetOf({
  organisations: [
    { id: 'hub', facilitator: true, regions: ['Naryn'], pipelineStages: ['leadership'] },
    { id: 'school', regions: ['Naryn'] },
    { id: 'library', regions: ['Naryn'] },
    { id: 'library-branch', regions: ['Naryn'], partOf: 'library', pipelineStages: ['leadership'] },
    { id: 'union', pipelineStages: ['leadership'] },
    { id: 'far', pipelineStages: ['leadership'] },
    { id: 'bystander' },
  ],
  participations: ['x: school union', 'y: library bystander', 'z: union bystander', 'h: hub:lead far school'],
});

test('the team that covers the cell and works together comes first', () => {
  const found = suggestTeams(buildNetwork(dataset), wanted, { size: 2 });
  expect(found.teams[0]).toEqual({
    members: ['school', 'union'],
    covers: [
      { value: naryn, members: ['school'] },
      { value: leadership, members: ['union'] },
    ],
    missing: [],
    knownPairs: [['school', 'union']],
    newPairs: [],
    throughFacilitator: [],
    conveners: [],
    closeness: 1,
  });
  expect(found).toMatchObject({ reason: null, candidates: 5, exact: true });
});

test('a third member brings new pairs; who could convene is named', () => {
  const { teams } = suggestTeams(buildNetwork(dataset), wanted, { size: 3, count: 20 });
  const larger = teams.find(({ members }) => members.join(' ') === 'library school union');
  // library – bystander – union are two steps, library to school three.
  expect(larger?.closeness).toBeCloseTo((1 + 1 / 2 + 1 / 3) / 3, 12);
  expect(larger).toMatchObject({
    newPairs: [
      ['library', 'school'],
      ['library', 'union'],
    ],
    conveners: ['bystander'],
  });
});

test('never the facilitator, never a parent with its part; nobody known only through the facilitator starts a team', () => {
  const { teams } = suggestTeams(buildNetwork(dataset), wanted, { size: 4, count: 1000 });
  expect(teams.length).toBeGreaterThan(2);
  for (const { members, knownPairs } of teams) {
    expect(members).not.toContain('hub');
    expect(members.filter((id) => id.startsWith('library')).length).toBeLessThan(2);
    // school and far know each other, but only in what the hub alone convenes.
    expect(knownPairs.map((pair) => pair.join(' '))).toContain('school union');
  }
});

test('a need is covered by whoever offers it; what nobody brings is missing', () => {
  const offers = datasetOf({
    organisations: [
      { id: 'company', offers: ['laboratory'] },
      { id: 'school', regions: ['Naryn'], needs: ['laboratory'] },
    ],
    participations: ['x: company school'],
  });
  const mars: DimensionValue = { dimension: 'region', code: 'Mars' };
  const laboratory: DimensionValue = { dimension: 'needs', code: 'laboratory' };
  const { teams } = suggestTeams(buildNetwork(offers), [naryn, laboratory, mars]);
  expect(teams[0]?.covers.map(({ members }) => members)).toEqual([['school'], ['company']]);
  expect(teams[0]?.missing).toEqual([mars]);
});

test('why there is no team', () => {
  const reason = (of: readonly DimensionValue[]): unknown => suggestTeams(buildNetwork(dataset), of).reason;
  expect(reason([{ dimension: 'region', code: 'Mars' }])).toBe('nobody-covers');
  expect(reason([{ dimension: 'id', code: 'far' }])).toBe('one-covers');
  expect(
    reason([
      { dimension: 'id', code: 'far' },
      { dimension: 'id', code: 'library' },
    ]),
  ).toBe('nobody-acquainted');
  expect(() => suggestTeams(buildNetwork(dataset), wanted, { size: 7 })).toThrow('7');
  expect(() => suggestTeams(buildNetwork(dataset), [])).toThrow(RangeError);
  expect(() => suggestTeams(buildNetwork(dataset), wanted, { count: 0 })).toThrow('0');
});

test('the search finds every team that nothing beats, by trying all', () => {
  const source = random(8);
  for (let trial = 0; trial < 20; trial++) {
    const number = 7;
    const worth = Array.from({ length: number }, () => [source.integer(4), source.integer(4)] as const);
    const compatible = new Uint8Array(number * number);
    const acquainted: [number, number][] = [];
    for (let a = 0; a < number; a++) {
      for (let b = a + 1; b < number; b++) {
        if (source.next() < 0.8) compatible[a * number + b] = compatible[b * number + a] = 1;
        if (source.next() < 0.3) acquainted.push([a, b]);
      }
    }
    const score = (members: readonly number[]): readonly number[] => [
      new Set(members.map((one) => worth[one][0])).size,
      -Math.max(...members.map((one) => worth[one][1])),
    ];
    const problem: TeamProblem = { candidates: number, compatible, acquainted, score };
    const all = Array.from({ length: 2 ** number }, (_, mask) =>
      Array.from({ length: number }, (__, one) => one).filter((one) => (mask >> one) % 2 === 1),
    )
      .filter(({ length }) => length >= 2 && length <= 4)
      .filter((members) =>
        members.every((a) => members.every((b) => a === b || compatible[a * number + b] === 1)),
      )
      .filter((members) => acquainted.some(([a, b]) => members.includes(a) && members.includes(b)))
      .map((members) => ({ members, scores: score(members) }));
    const best = all.filter(
      ({ scores: [c, d] }) => !all.some(({ scores: [e, f] }) => e >= c && f >= d && (e > c || f > d)),
    );
    const names = (teams: readonly { readonly members: readonly number[] }[]): readonly string[] =>
      teams.map(({ members }) => members.join(' ')).sort();
    expect(names(completeSteps(teamSearchSteps(problem, 4)).teams)).toEqual(names(best));
  }
});
