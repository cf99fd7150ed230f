import { expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import type { Organisation } from '../dataset/organisation.ts';
import type { Term } from '../dataset/term.ts';
import { buildNetwork } from '../network/build.ts';
import { datasetOf } from '../testSupport/datasetOf.ts';
import { coverage } from './coverage.ts';
import type { CoverageCell, CoverageMatrix } from './coverage.ts';
import { coverageGaps } from './coverageGaps.ts';
import { coverageItems } from './coverageItems.ts';
import { cellNull } from './coverageNull.ts';
import { coverageValueGaps } from './coverageValues.ts';
import type { Counted } from './gap.ts';

const term = (dimension: string, code: string, order: number | null = null): Term => ({
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

function matrixOf(dataset: Dataset, counted: Counted = 'organisations'): CoverageMatrix {
  const items = coverageItems(buildNetwork(dataset), counted);
  if (items === null) throw new Error('Nothing to count.');
  return coverage(dataset, items, ['region', 'pipeline_stages']);
}

const cellOf = ({ cells }: CoverageMatrix, row: string | null, column: string | null): CoverageCell => {
  const found = cells.flat().find((cell) => cell.row === row && cell.column === column);
  if (found === undefined) throw new Error(`No cell ${row}, ${column}.`);
  return found;
};

/** `north=first|second` : regions, stages; several organisations of a kind. */
function organisations(
  ...kinds: readonly (readonly [count: number, regions: string, stages: string])[]
): readonly (Partial<Organisation> & {
  readonly id: string;
})[] {
  const list = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));
  return kinds.flatMap(([count, regions, stages], kind) =>
    Array.from({ length: count }, (_, place) => ({
      id: `o${kind}-${place}`,
      regions: list(regions),
      pipelineStages: list(stages),
    })),
  );
}

const terms = [
  term('region', 'north'),
  term('region', 'south'),
  term('pipeline_stages', 'second', 2),
  term('pipeline_stages', 'first', 1),
];

test('rows and columns: terms in their order, then other values, then unknown', () => {
  const matrix = matrixOf(
    datasetOf({
      organisations: organisations(
        [2, 'north', 'first'],
        [1, 'abroad', 'second|first'],
        [1, '', 'second'],
        [1, 'north|south', ''],
      ),
      terms,
    }),
  );
  expect(matrix.rows).toEqual([
    { code: 'north', expected: true, items: 3 },
    { code: 'south', expected: true, items: 1 },
    { code: 'abroad', expected: false, items: 1 },
    { code: null, expected: false, items: 1 },
  ]);
  expect(matrix.columns.map(({ code, items }) => [code, items])).toEqual([
    ['first', 3],
    ['second', 2],
    [null, 1],
  ]);
  expect(matrix.cells.map((row) => row.map(({ observed }) => observed))).toEqual([
    [2, 0, 1],
    [0, 0, 1],
    [1, 1, 0],
    [0, 1, 0],
  ]);
  expect([matrix.items, matrix.known, matrix.knownRows, matrix.knownColumns]).toEqual([5, 3, 4, 4]);
  expect(cellOf(matrix, 'north', 'first').state).toBe('covered');
  expect(cellOf(matrix, 'abroad', 'first').state).toBe('thin');
  expect(cellOf(matrix, 'abroad', 'second').reason).toBe('not-expected');
  expect(cellOf(matrix, null, 'second')).toMatchObject({ expected: null, p: null, reason: null });
});

test('an empty cell is a gap only if it would be unusual', () => {
  const many = matrixOf(
    datasetOf({
      organisations: organisations([10, 'north', 'first'], [10, 'south', 'first'], [10, 'north', 'second']),
      terms,
    }),
  );
  // 10 of 30 in the south, 10 of 30 on the second stage: C(20,10) / C(30,10) for none in common.
  const cell = cellOf(many, 'south', 'second');
  expect(cell.expected).toBeCloseTo((10 * 10) / 30, 12);
  expect(cell.p).toBeCloseTo(184_756 / 30_045_015, 12);
  expect(cell).toMatchObject({ observed: 0, gap: true, reason: 'empty', state: 'empty' });

  const few = matrixOf(
    datasetOf({
      organisations: organisations([2, 'north', 'first'], [2, 'south', 'first'], [2, 'north', 'second']),
      terms,
    }),
  );
  expect(cellOf(few, 'south', 'second')).toMatchObject({
    observed: 0,
    gap: false,
    pAdjusted: null,
    reason: 'too-few-organisations',
  });
});

test('where most are unknown nothing is called a gap', () => {
  const matrix = matrixOf(
    datasetOf({
      organisations: organisations(
        [10, 'north', 'first'],
        [10, 'south', 'first'],
        [10, 'north', 'second'],
        [31, '', 'first'],
      ),
      terms,
    }),
  );
  expect(cellOf(matrix, 'south', 'second')).toMatchObject({ gap: false, reason: 'too-many-unknown' });
});

test('unknown items that may fill an empty cell raise a doubt', () => {
  const matrix = matrixOf(
    datasetOf({
      organisations: organisations(
        [10, 'north', 'first'],
        [10, 'south', 'first'],
        [10, 'north', 'second'],
        [10, '', 'first'],
      ),
      terms,
    }),
  );
  // 10/3 expected among 30 known: 10/9 among ten like them.
  const gap = coverageGaps(matrix).find(({ observed }) => observed === 0);
  expect(gap).toMatchObject({
    id: 'coverage-cell:organisations,region=south,pipeline_stages=second',
    judged: true,
    doubts: ['field-empty'],
    subject: { counted: 'organisations' },
  });
});

test('without terms nothing is expected, so that nothing is a gap', () => {
  const matrix = matrixOf(
    datasetOf({
      organisations: organisations([10, 'north', 'first'], [10, 'south', 'first'], [10, 'north', 'second']),
    }),
  );
  expect(cellOf(matrix, 'south', 'second').reason).toBe('not-expected');
  expect(coverageGaps(matrix)).toEqual([]);
});

test('initiatives by their own values; by those of who takes part where they have none', () => {
  const dataset = datasetOf({
    organisations: [
      { id: 'a', regions: ['north'], pipelineStages: ['first'] },
      { id: 'b', regions: ['south'], pipelineStages: ['second'] },
    ],
    initiatives: [
      { id: 'x', pipelineStages: ['first'] },
      { id: 'y', pipelineStages: [] },
    ],
    participations: ['x: a b', 'y: b'],
    terms,
  });
  const matrix = matrixOf(dataset, 'initiatives');
  // x in both regions through a and b; on the first stage by itself.
  expect(matrix.cells.map((row) => row.map(({ observed }) => observed))).toEqual([
    [1, 0, 0],
    [1, 0, 1],
    [0, 0, 0],
  ]);
});

test('joint initiatives cannot be counted where membership is unknown', () => {
  const dataset = datasetOf({ participations: ['x: a b'] });
  expect(coverageItems(buildNetwork(dataset), 'joint-initiatives')).toBeNull();
});

test('the null of a cell equals every way to deal out the values within strata', () => {
  // Two strata: 4 items (2 in the row, 1 in the column) and 3 items (1 in the row, 2 in the column).
  const inRow = [
    [1, 1, 0, 0],
    [1, 0, 0],
  ];
  const choose = (items: number, size: number): readonly (readonly number[])[] =>
    size === 0
      ? [[]]
      : Array.from({ length: items }, (_, first) =>
          choose(items - first - 1, size - 1).map((rest) => [first, ...rest.map((one) => one + first + 1)]),
        ).flat();
  const counts: number[] = [];
  for (const left of choose(4, 1)) {
    for (const right of choose(3, 2)) {
      counts.push(
        left.reduce((sum, item) => sum + inRow[0][item], 0) +
          right.reduce((sum, item) => sum + inRow[1][item], 0),
      );
    }
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
  const share = (test: (count: number) => boolean): number => counts.filter(test).length / counts.length;
  const strata = [
    [4, 2, 1],
    [3, 1, 2],
  ] as const;
  for (const observed of [0, 1, 2]) {
    const found = cellNull(strata, observed);
    expect(found.expected).toBeCloseTo(mean, 12);
    expect(found.z).toBeCloseTo((observed - mean) / Math.sqrt(variance), 12);
    expect(found.pBelow).toBeCloseTo(
      share((count) => count <= observed),
      12,
    );
    expect(found.pAbove).toBeCloseTo(
      share((count) => count >= observed),
      12,
    );
    expect(found.pEmpty).toBeCloseTo(
      share((count) => count === 0),
      12,
    );
  }
});

test('where chance leaves no choice there is no z', () => {
  expect(cellNull([[3, 3, 2]], 2)).toEqual({ expected: 2, z: null, pBelow: 1, pAbove: 1, pEmpty: 0 });
});

test('an expected value that nobody has, or a single one', () => {
  const dataset = datasetOf({
    organisations: organisations([11, 'north', ''], [1, 'south', '']),
    terms: [...terms, term('region', 'west')],
  });
  const items = coverageItems(buildNetwork(dataset), 'organisations');
  if (items === null) throw new Error('Nothing to count.');
  const gaps = coverageValueGaps(dataset, items, 'region');
  // Each of 12 organisations lacks a given one of three regions with chance 2/3.
  const none = (2 / 3) ** 12;
  const atMostOne = none + 12 * (1 / 3) * (2 / 3) ** 11;
  expect(gaps.map(({ id, reason, observed, expected }) => [id, reason, observed, expected])).toEqual([
    ['coverage-value:organisations,region=south', 'too-few-organisations', 1, 4],
    ['coverage-value:organisations,region=west', 'empty', 0, 4],
  ]);
  expect(gaps[0].p).toBeCloseTo(atMostOne, 12);
  expect(gaps[1].p).toBeCloseTo(none, 12);
  expect(gaps[0].pAdjusted).toBeCloseTo((atMostOne * 3) / 2, 12);
});
