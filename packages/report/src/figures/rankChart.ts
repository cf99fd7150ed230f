import type { Drawing } from '../document/figure.ts';
import type { Element } from '../markup/element.ts';
import { legend } from './legend.ts';
import { colours } from './palette.ts';
import { ticks } from './scale.ts';
import { shape } from './shapes.ts';
import { drawing, group, line, svgText } from './svg.ts';
import type { DrawingText } from './svg.ts';
import { shorten } from './wrapText.ts';

export interface RankRow {
  readonly label: string;
  readonly value: number;
  /** The lowest value when one publisher is left out; null where it was not computed. */
  readonly lowest: number | null;
  /** Whether one publisher decides its place: the row is marked. */
  readonly decided: boolean;
}

export interface RankChartInput extends DrawingText {
  readonly rows: readonly RankRow[];
  readonly number: (value: number) => string;
  readonly words: {
    readonly axis: string;
    readonly now: string;
    readonly lowest: string;
    readonly decided: string;
  };
}

const width = 720;
const rowHeight = 22;
const labelWidth = 250;
const right = 60;
const top = 30;

/** Values as dots on a line from 0, with the value that is left when one publisher is taken away. */
export function rankChart(input: RankChartInput): Drawing {
  const { rows, number, words } = input;
  const marks = ticks(Math.max(0, ...rows.map(({ value, lowest }) => Math.max(value, lowest ?? 0))));
  const most = marks[marks.length - 1];
  const x = (value: number): number => labelWidth + (value / most) * (width - labelWidth - right);
  const bottom = top + rows.length * rowHeight;
  const anyLowest = rows.some(({ lowest }) => lowest !== null);
  const anyDecided = rows.some(({ decided }) => decided);
  const key = legend(
    [
      { mark: now, label: words.now },
      ...(anyLowest ? [{ mark: lowestMark, label: words.lowest }] : []),
      ...(anyDecided ? [{ mark: decidedMark, label: words.decided }] : []),
    ],
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
    ...rows.flatMap((row, index) => rowElements(row, top + (index + 0.5) * rowHeight, x, number)),
    key.element,
  ]);
}

function rowElements(
  { label, value, lowest, decided }: RankRow,
  y: number,
  x: (value: number) => number,
  number: (value: number) => string,
): readonly Element[] {
  const text = shorten(label, 10, labelWidth - 30);
  return [
    svgText(text, labelWidth - 22, y + 3.5, { anchor: 'end' }),
    ...(decided ? [decidedMark(labelWidth - 11, y)] : []),
    line(x(0), y, x(value), y, { stroke: colours.line, 'stroke-width': 1.5 }),
    ...(lowest === null ? [] : [lowestMark(x(lowest), y)]),
    now(x(value), y),
    svgText(number(value), x(value) + 9, y + 3.5, { size: 9 }),
  ];
}

const now = (x: number, y: number): Element => shape('circle', x, y, 4.6, { fill: colours.blue });
const lowestMark = (x: number, y: number): Element =>
  shape('diamond', x, y, 4, { fill: colours.paper, stroke: colours.text, 'stroke-width': 1.2 });
const decidedMark = (x: number, y: number): Element =>
  group({}, [
    shape('triangle', x, y, 5.6, { fill: colours.paper, stroke: colours.warning, 'stroke-width': 1.3 }),
    line(x, y - 2.4, x, y + 1.2, { stroke: colours.warning, 'stroke-width': 1.3 }),
    shape('circle', x, y + 2.7, 0.8, { fill: colours.warning }),
  ]);
