import type { Drawing } from '../document/figure.ts';
import type { Element } from '../markup/element.ts';
import { legend } from './legend.ts';
import { colours } from './palette.ts';
import { ticks } from './scale.ts';
import { shape } from './shapes.ts';
import { drawing, group, line, svgText } from './svg.ts';
import type { DrawingText } from './svg.ts';
import { wrapText } from './wrapText.ts';

export interface RankRow {
  readonly label: string;
  readonly value: number;
  /** One text for each heading of `words.places`. */
  readonly places: readonly string[];
  /** Whether one publisher decides its place: the row is marked. */
  readonly decided: boolean;
}

export interface RankChartInput extends DrawingText {
  readonly rows: readonly RankRow[];
  readonly number: (value: number) => string;
  readonly words: {
    readonly axis: string;
    /** Headings of what stands on the right: the place now, its range, the place when one publisher is left out. */
    readonly places: readonly string[];
    readonly decided: string;
  };
}

const width = 720;
const rowHeight = 26;
const labelWidth = 260;
/** Room for the value beside its dot, and for each text on the right. */
const valueWidth = 44;
const placeWidth = 68;
const top = 46;

/** Values as dots on a line from 0, with what is known about the places on the right. */
export function rankChart(input: RankChartInput): Drawing {
  const { rows, number, words } = input;
  const right = valueWidth + words.places.length * placeWidth + 8;
  const marks = ticks(Math.max(0, ...rows.map(({ value }) => value)));
  const most = marks[marks.length - 1];
  const x = (value: number): number => labelWidth + (value / most) * (width - labelWidth - right);
  const bottom = top + rows.length * rowHeight;
  const anyDecided = rows.some(({ decided }) => decided);
  const key = legend(
    anyDecided ? [{ mark: decidedMark, label: words.decided }] : [],
    14,
    bottom + 34,
    width - 28,
  );
  return drawing(input, width, bottom + 38 + key.height, [
    svgText(input.title, 14, 14, { size: 12, bold: true }),
    ...marks.flatMap((value) => [
      line(x(value), top, x(value), bottom, { stroke: colours.grid, 'stroke-width': 1 }),
      svgText(number(value), x(value), bottom + 13, { size: 9, anchor: 'middle', fill: colours.muted }),
    ]),
    svgText(words.axis, (labelWidth + width - right) / 2, bottom + 27, {
      size: 9,
      anchor: 'middle',
      fill: colours.muted,
    }),
    ...words.places.flatMap((heading, column) =>
      placeText(heading, column, words.places.length, top - 12, { fill: colours.muted }),
    ),
    ...rows.flatMap((row, index) => rowElements(row, top + (index + 0.5) * rowHeight, x, number)),
    key.element,
  ]);
}

function rowElements(
  { label, value, places, decided }: RankRow,
  y: number,
  x: (value: number) => number,
  number: (value: number) => string,
): readonly Element[] {
  const lines = wrapText(label, 9.5, labelWidth - 34, 2);
  return [
    ...lines.map((text, index) =>
      svgText(text, labelWidth - 22, y + 3.3 + (index - (lines.length - 1) / 2) * 10.5, {
        size: 9.5,
        anchor: 'end',
      }),
    ),
    ...(decided ? [decidedMark(labelWidth - 11, y)] : []),
    line(x(0), y, x(value), y, { stroke: colours.line, 'stroke-width': 1.5 }),
    now(x(value), y),
    svgText(number(value), x(value) + 9, y + 3.5, { size: 9 }),
    ...places.flatMap((text, column) =>
      placeText(text, column, places.length, y + 3.5, { bold: decided && column === places.length - 1 }),
    ),
  ];
}

/** A text in one of the columns on the right, in two lines where it is long. */
function placeText(
  text: string,
  column: number,
  columns: number,
  y: number,
  style: { readonly bold?: boolean; readonly fill?: string },
): readonly Element[] {
  const lines = wrapText(text, 9, placeWidth - 6, 2);
  const x = width - 8 - (columns - 1 - column) * placeWidth;
  return lines.map((line, index) =>
    svgText(line, x, y + (index - (lines.length - 1) / 2) * 10, { size: 9, anchor: 'end', ...style }),
  );
}

const now = (x: number, y: number): Element => shape('circle', x, y, 4.6, { fill: colours.blue });
const decidedMark = (x: number, y: number): Element =>
  group({}, [
    shape('triangle', x, y, 5.6, { fill: colours.paper, stroke: colours.warning, 'stroke-width': 1.3 }),
    line(x, y - 2.4, x, y + 1.2, { stroke: colours.warning, 'stroke-width': 1.3 }),
    shape('circle', x, y + 2.7, 0.8, { fill: colours.warning }),
  ]);
