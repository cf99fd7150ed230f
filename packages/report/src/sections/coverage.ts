import type { CoverageCell, CoverageMatrix, CoverageValue, Gap, GapReport } from '@partnermap/core';
import { bulletList, callOut, paragraph } from '../document/block.ts';
import type { Block } from '../document/block.ts';
import type { Figure } from '../document/figure.ts';
import type { Section } from '../document/reportDocument.ts';
import { numberColumn, rowHeaderColumn } from '../document/table.ts';
import { heatMap } from '../figures/heatMap.ts';
import type { HeatMapCell } from '../figures/heatMap.ts';
import { cappedTable } from './cappedTable.ts';
import type { SectionContext } from './context.ts';
import { gapSentences } from './gapText.ts';
import { groupNames } from './groupNames.ts';
import { mixingSection } from './mixing.ts';

const mostFigures = 3;
const mostGaps = 12;
const mostDrawnRows = 14;
const kinds = new Set<Gap['kind']>([
  'coverage-value',
  'coverage-cell',
  'stage-step',
  'component-pair',
  'group-pair',
  'unmet-need',
]);

/** Where partnerships are missing: combinations of values, steps of the pipeline, pairs of groups; then mixing. */
export function coverageSection(
  context: SectionContext,
  report: GapReport,
  nextFigure: () => number,
): Section {
  const { say } = context;
  return {
    id: 'coverage',
    title: say('findings.coverage.title'),
    blocks: [
      ...foundBlocks(context, report),
      ...drawnMatrices(report).map((matrix) => matrixFigure(context, matrix, nextFigure())),
    ],
    sections: mixingSection(context, report),
  };
}

function foundBlocks(context: SectionContext, { gaps, coverage }: GapReport): readonly Block[] {
  const { say } = context;
  if (coverage.length === 0) {
    return [callOut('warning', say('report.callOut.warning'), say('findings.coverage.noTerms'))];
  }
  const names = groupNames(context);
  const looked = gaps.filter(({ kind }) => kinds.has(kind));
  const sentences = gapSentences(
    looked.filter(({ judged }) => judged),
    context,
    names,
  );
  const unjudged = looked.filter(({ judged }) => !judged).length;
  return [
    paragraph(`${say('findings.coverage.meaning')} ${say('findings.coverage.byNature')}`),
    ...(sentences.length === 0
      ? [paragraph(say('findings.coverage.noneFound'))]
      : [
          callOut('finding', say('report.callOut.finding'), sentences[0]),
          ...(sentences.length > 1 ? [bulletList(sentences.slice(1, mostGaps))] : []),
        ]),
    ...(unjudged > 0 ? [paragraph(say('findings.coverage.notJudgedCount', { count: unjudged }))] : []),
  ];
}

/** Regions first, then the matrices with most gaps; those of which nothing is known are left out. */
function drawnMatrices({ coverage }: GapReport): readonly CoverageMatrix[] {
  const weight = (matrix: CoverageMatrix): number =>
    2 * matrix.cells.flat().filter(({ gap }) => gap).length +
    (matrix.dimensions.includes('region') && matrix.counted === 'organisations' ? 1000 : 0) +
    (matrix.counted === 'organisations' ? 1 : 0);
  return coverage
    .filter(({ known }) => known > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, mostFigures);
}

function matrixFigure(context: SectionContext, matrix: CoverageMatrix, figureNumber: number): Figure {
  const { language, say, codeLabel, dimensionName } = context;
  const { dimensions, counted, items, known } = matrix;
  const label =
    (dimension: string) =>
    ({ code }: CoverageValue): string =>
      code === null ? say('common.unknown') : codeLabel(dimension, code);
  const drawn = drawnRows(matrix);
  const left = matrix.rows.length - drawn.length;
  const columns = matrix.columns.map(label(dimensions[1]));
  const title = say('findings.coverage.figure', {
    rows: language.upperFirst(dimensionName(dimensions[0])),
    columns: dimensionName(dimensions[1]),
    counted: language.sayById(`findings.counted.${counted}`),
  });
  const marks = drawn.map((row) =>
    matrix.cells[row].map((cell, column) => cellOf(matrix, cell, row, column)),
  );
  const alternative = say('findings.coverage.alternative', {
    rows: drawn.length,
    columns: columns.length,
    gaps: marks.flat().filter(({ mark }) => mark === 'gap').length,
    unjudged: marks.flat().filter(({ mark }) => mark === 'not-judged').length,
  });
  const id = `coverage-${counted}-${dimensions.join('-')}`;
  return {
    kind: 'figure',
    id: `figure-${id}`,
    caption: say('findings.coverage.caption', {
      number: figureNumber,
      known,
      items,
      counted: language.sayById(`findings.counted.${counted}`),
    }),
    alternative,
    note: left > 0 ? say('findings.coverage.otherValues', { count: left }) : null,
    drawing: heatMap({
      id: `drawing-${id}`,
      title,
      description: alternative,
      syntheticLabel: context.syntheticLabel,
      rows: drawn.map((row) => label(dimensions[0])(matrix.rows[row])),
      columns,
      unknownRow: matrix.rows.at(-1)?.code === null,
      unknownColumn: matrix.columns.at(-1)?.code === null,
      cells: marks,
      number: language.number,
      words: {
        gap: say('findings.coverage.gap'),
        notJudged: say('findings.coverage.notJudged'),
        count: say('findings.coverage.count'),
      },
    }),
    table: cappedTable(
      context,
      {
        id: `table-${id}`,
        caption: title,
        columns: [
          rowHeaderColumn(language.upperFirst(dimensionName(dimensions[0]))),
          ...columns.map(numberColumn),
        ],
        rows: matrix.rows.map((row, index) => [
          label(dimensions[0])(row),
          ...matrix.cells[index].map((cell, column) =>
            cellText(context, cellOf(matrix, cell, index, column)),
          ),
        ]),
      },
      60,
    ),
  };
}

/** Where there are too many rows for a picture, the values that nobody expects stand in the table only. */
function drawnRows({ rows }: CoverageMatrix): readonly number[] {
  const all = rows.map((_, index) => index);
  return rows.length <= mostDrawnRows
    ? all
    : all.filter((index) => rows[index].expected || rows[index].code === null);
}

function cellOf(
  { rows, columns }: CoverageMatrix,
  cell: CoverageCell,
  row: number,
  column: number,
): HeatMapCell {
  const notable = cell.state === 'empty' && rows[row].expected && columns[column].expected;
  return { count: cell.observed, mark: cell.gap ? 'gap' : notable ? 'not-judged' : null };
}

function cellText({ language, say }: SectionContext, { count, mark }: HeatMapCell): string {
  const text = language.number(count);
  if (mark === null) return text;
  return `${text} (${say(mark === 'gap' ? 'findings.coverage.gap' : 'common.notJudged')})`;
}
