import type { Drawing } from '../document/figure.ts';
import { element } from '../markup/element.ts';
import type { Element } from '../markup/element.ts';
import { legend } from './legend.ts';
import { blueScale, colours, textOnBlue } from './palette.ts';
import { drawing, group, line, svgText } from './svg.ts';
import type { DrawingText } from './svg.ts';
import { wrapText } from './wrapText.ts';

export interface HeatMapCell {
  readonly count: number;
  /** A gap, a cell that the data do not allow to judge, or neither. */
  readonly mark: 'gap' | 'not-judged' | null;
}

export interface HeatMapInput extends DrawingText {
  /** Labels; the last row or column may stand for what is unknown. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly unknownRow: boolean;
  readonly unknownColumn: boolean;
  /** `cells[row][column]` */
  readonly cells: readonly (readonly HeatMapCell[])[];
  readonly number: (value: number) => string;
  readonly words: { readonly gap: string; readonly notJudged: string; readonly count: string };
}

const width = 720;
const labelWidth = 170;
const rowHeight = 28;
const headerSize = 9;
const top = 28;
const apart = 8;

/** Counts of two dimensions as a table of squares: darker is more, with the number in it, gaps and doubts marked. */
export function heatMap(input: HeatMapInput): Drawing {
  const { rows, columns, cells, words } = input;
  const room = width - labelWidth - 14 - (input.unknownColumn ? apart : 0);
  const columnWidth = Math.min(110, room / Math.max(1, columns.length));
  const headers = columns.map((label) => wrapText(label, headerSize, columnWidth - 6, 3));
  const headerHeight = Math.max(0, ...headers.map((lines) => lines.length)) * 11 + 6;
  const left = (column: number): number =>
    labelWidth + column * columnWidth + (input.unknownColumn && column === columns.length - 1 ? apart : 0);
  const upper = (row: number): number =>
    top + headerHeight + row * rowHeight + (input.unknownRow && row === rows.length - 1 ? apart : 0);
  const most = Math.max(1, ...cells.flat().map(({ count }) => count));
  const bottom = upper(rows.length - 1) + rowHeight;
  const hatch = `${input.id}-hatch`;
  const key = legend(legendEntries(words, hatch), 14, bottom + 10, width - 28);
  return drawing(input, width, bottom + 14 + key.height, [
    element('defs', {}, hatchPattern(hatch)),
    svgText(input.title, 14, 14, { size: 12, bold: true }),
    ...headers.flatMap((lines, column) =>
      lines.map((text, index) =>
        svgText(
          text,
          left(column) + columnWidth / 2,
          top + headerHeight - 6 - (lines.length - 1 - index) * 11,
          {
            size: headerSize,
            anchor: 'middle',
          },
        ),
      ),
    ),
    ...rows.flatMap((label, row) => [
      ...rowLabel(label, upper(row)),
      ...cells[row].map((cell, column) =>
        cellElement(cell, left(column), upper(row), columnWidth, { most, hatch, number: input.number }),
      ),
    ]),
    key.element,
  ]);
}

function rowLabel(label: string, y: number): readonly Element[] {
  const lines = wrapText(label, 9.5, labelWidth - 24, 2);
  return lines.map((text, index) =>
    svgText(text, labelWidth - 8, y + rowHeight / 2 + 3.3 + (index - (lines.length - 1) / 2) * 11, {
      size: 9.5,
      anchor: 'end',
    }),
  );
}

function cellElement(
  { count, mark }: HeatMapCell,
  x: number,
  y: number,
  wide: number,
  { most, hatch, number }: { most: number; hatch: string; number: (value: number) => string },
): Element {
  const share = 0.85 * (count / most);
  const box = { x: x + 1, y: y + 1, width: wide - 2, height: rowHeight - 2 };
  const middle = x + wide / 2;
  return group({}, [
    element('rect', { ...box, fill: blueScale(share), stroke: colours.line, 'stroke-width': 0.7 }),
    ...(mark === 'not-judged' ? [element('rect', { ...box, fill: `url(#${hatch})` })] : []),
    ...(mark === 'gap' ? [gapFrame(box)] : []),
    svgText(number(count), middle, y + rowHeight / 2 + 3.6, {
      anchor: 'middle',
      fill: textOnBlue(share),
      bold: mark === 'gap',
      halo: mark === 'not-judged' && share <= 0.55,
    }),
  ]);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A thick frame with a corner mark: seen without colour. */
function gapFrame({ x, y, width, height }: Box): Element {
  return group({ stroke: colours.warning, fill: 'none' }, [
    element('rect', { x: x + 1, y: y + 1, width: width - 2, height: height - 2, 'stroke-width': 2 }),
    element('polygon', {
      points: `${x + width},${y} ${x + width - 11},${y} ${x + width},${y + 11}`,
      fill: colours.warning,
      stroke: 'none',
    }),
  ]);
}

function hatchPattern(id: string): Element {
  return element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    line(0, 0, 0, 6, { stroke: '#8a94a0', 'stroke-width': 1.1 }),
  );
}

function legendEntries(words: HeatMapInput['words'], hatch: string): Parameters<typeof legend>[0] {
  const box = (x: number, y: number): Box => ({ x: x - 6, y: y - 5.5, width: 14, height: 11 });
  const framed = { stroke: colours.line, 'stroke-width': 0.7 };
  return [
    {
      mark: (x, y) => element('rect', { ...box(x, y), fill: blueScale(0.5), ...framed }),
      label: words.count,
    },
    { mark: (x, y) => gapFrame(box(x, y)), label: words.gap },
    {
      mark: (x, y) => element('rect', { ...box(x, y), fill: `url(#${hatch})`, ...framed }),
      label: words.notJudged,
    },
  ];
}
