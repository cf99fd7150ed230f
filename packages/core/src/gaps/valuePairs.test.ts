import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import type { Initiative } from '../dataset/initiative.ts';
import type { Term } from '../dataset/term.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { valuePairGaps } from './valuePairGaps.ts';
import { valuePairs } from './valuePairs.ts';
import type { ValuePairOptions } from './valuePairs.ts';

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
  // Two initiatives join school to university; of five that name one stage or two, none needs to join the other step.
  expect(valuePairGaps(pairs)).toMatchObject([
    {
      id: 'stage-step:pipeline_stages=university,pipeline_stages=work',
      reason: 'too-few-initiatives',
      judged: false,
      observed: 0,
      total: 5,
      pAdjusted: null,
      doubts: [],
    },
  ]);
});

/** As many initiatives of each set of components as asked. */
const combined = (...sets: readonly (readonly [number, ...string[]])[]): readonly Partial<Initiative>[] =>
  sets.flatMap(([times, ...tocComponents]) => Array.from({ length: times }, () => ({ tocComponents })));

const fourComponents = (initiatives: readonly Partial<Initiative>[]): Dataset => {
  const base = community(initiatives);
  return {
    ...base,
    terms: [...base.terms, term('toc_components', 'mentors', 3), term('toc_components', 'data', 4)],
  };
};

test('components that initiatives with two each never combine', () => {
  const network = buildNetwork(
    fourComponents(combined([10, 'resources', 'mentors'], [10, 'capacity', 'data'])),
  );
  const pairs = valuePairs(network);
  // All four components stand in ten of twenty initiatives, each with two: by symmetry 20 / 6 initiatives a pair.
  for (const { expected } of pairs) expect(Math.abs(expected - 20 / 6)).toBeLessThan(0.15);
  const gaps = valuePairGaps(pairs);
  expect(gaps.map(({ id }) => id)).toEqual([
    'component-pair:toc_components=resources,toc_components=capacity',
    'component-pair:toc_components=resources,toc_components=data',
    'component-pair:toc_components=capacity,toc_components=mentors',
    'component-pair:toc_components=mentors,toc_components=data',
  ]);
  for (const gap of gaps) {
    expect(gap).toMatchObject({ reason: 'never-combined', judged: true, observed: 0 });
    expect(gap.pAdjusted).toBeLessThanOrEqual(0.05);
    expect(gap.z).toBeLessThan(-2);
  }
});

test('a pair that is combined, but more rarely than chance gives, is a gap too', () => {
  const network = buildNetwork(
    fourComponents(
      combined(
        [30, 'resources', 'mentors'],
        [30, 'capacity', 'data'],
        [1, 'resources', 'capacity'],
        [1, 'mentors', 'data'],
      ),
    ),
  );
  const found = valuePairGaps(valuePairs(network)).find(
    ({ id }) => id === 'component-pair:toc_components=resources,toc_components=capacity',
  );
  expect(found).toMatchObject({ reason: 'rarer-than-expected', judged: true, observed: 1 });
});

test('initiatives with a single component each cannot tell: none of them could combine two', () => {
  const network = buildNetwork(community(combined([8, 'resources'], [8, 'capacity'])));
  expect(valuePairGaps(valuePairs(network))).toMatchObject([
    {
      id: 'component-pair:toc_components=resources,toc_components=capacity',
      reason: 'too-few-initiatives',
      judged: false,
      z: null,
    },
  ]);
});

test('neither the order of initiatives nor of their values matters', () => {
  const initiatives = combined([6, 'resources', 'mentors'], [5, 'capacity', 'data'], [3, 'data']);
  const base = fourComponents(initiatives);
  const turned: Dataset = {
    ...base,
    initiatives: base.initiatives
      .map((one) => ({ ...one, tocComponents: one.tocComponents.toReversed() }))
      .toReversed(),
  };
  const few = { replicates: 99 };
  expect(valuePairs(buildNetwork(turned), few)).toEqual(valuePairs(buildNetwork(base), few));
});

test('the seed and the number of replicates count', () => {
  const network = buildNetwork(
    fourComponents(combined([6, 'resources', 'mentors'], [6, 'capacity', 'data'], [6, 'mentors', 'data'])),
  );
  const expected = (options: ValuePairOptions): number => valuePairs(network, options)[0].expected;
  expect(expected({ replicates: 99, seed: 1 })).not.toBe(expected({ replicates: 99, seed: 2 }));
  expect(expected({ replicates: 99 })).not.toBe(expected({ replicates: 100 }));
  expect(() => valuePairs(network, { replicates: 0 })).toThrow(RangeError);
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
