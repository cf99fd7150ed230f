import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import type { Initiative } from '../dataset/initiative.ts';
import type { Term } from '../dataset/term.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { valuePairGaps, valuePairs } from './valuePairs.ts';

const term = (dimension: string, code: string, order: number | null): Term => ({
  dimension,
  code,
  label: code,
  labels: [],
  order,
  parent: null,
  iso31662: null,
  aliases: [],
  attributes: [],
});

const community = (initiatives: readonly Partial<Initiative>[]): Dataset =>
  datasetOf({
    organisations: ['a', 'b'].map((id) => ({ id, member: 'yes' as const })),
    initiatives: initiatives.map((fields, place) => ({ id: `i${place}`, ...fields })),
    participations: initiatives.map((_, place) => `i${place}: a:lead b`),
    terms: [
      term('pipeline_stages', 'work', 3),
      term('pipeline_stages', 'school', 1),
      term('pipeline_stages', 'university', 2),
      term('toc_components', 'resources', 1),
      term('toc_components', 'capacity', 2),
      term('region', 'north', null),
    ],
  });

const stages = (...pipelineStages: readonly string[]): Partial<Initiative> => ({ pipelineStages });

test('steps of the pipeline in the order of its terms, and where it leaks', () => {
  const network = buildNetwork(
    community([
      stages('school', 'university'),
      stages('school', 'university'),
      stages('school', 'work'),
      stages('work'),
      stages('university'),
    ]),
  );
  const pairs = valuePairs(network);
  expect(
    pairs.map(({ from, to, successive, initiatives, jointInitiatives }) => [
      from,
      to,
      successive,
      initiatives,
      jointInitiatives,
    ]),
  ).toEqual([
    ['school', 'university', true, 2, 2],
    ['school', 'work', false, 1, 1],
    ['university', 'work', true, 0, 0],
  ]);
  expect(valuePairGaps(pairs)).toMatchObject([
    {
      id: 'stage-step:pipeline_stages=university,pipeline_stages=work',
      reason: 'never-joined',
      judged: true,
      observed: 0,
      total: 5,
      // University in 3 of 5, work in 2 of 5.
      expected: (3 * 2) / 5,
      doubts: [],
    },
  ]);
});

test('components that no initiative combines', () => {
  const combined = Array.from({ length: 6 }, (_, place) => ({
    tocComponents: [place < 3 ? 'resources' : 'capacity'],
  }));
  expect(valuePairGaps(valuePairs(buildNetwork(community(combined))))).toMatchObject([
    {
      id: 'component-pair:toc_components=resources,toc_components=capacity',
      reason: 'never-combined',
      judged: true,
    },
  ]);
});

test('not judged where too few initiatives are known', () => {
  const few = [stages('school'), stages('work')];
  expect(
    valuePairGaps(valuePairs(buildNetwork(community(few)))).map(({ reason, judged }) => [reason, judged]),
  ).toContainEqual(['too-few-initiatives', false]);
  const unknown = [
    ...Array.from({ length: 5 }, () => stages('school')),
    ...Array.from({ length: 6 }, () => ({})),
  ];
  const gaps = valuePairGaps(valuePairs(buildNetwork(community(unknown))));
  expect(new Set(gaps.map(({ reason, judged }) => `${reason} ${judged}`))).toEqual(
    new Set(['too-many-unknown false']),
  );
  expect(gaps[0].doubts).toEqual(['field-empty']);
});

test('where no initiative records stages, nothing is said about them', () => {
  expect(valuePairs(buildNetwork(community([{}, {}])))).toEqual([]);
});
