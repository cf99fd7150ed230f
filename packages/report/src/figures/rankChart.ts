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
  /** The place now, and the place when one publisher is left out. */
  readonly places: string;
  /** Whether one publisher decides its place: the row is marked. */
  readonly decided: boolean;
}

export interface RankChartInput extends DrawingText {
  readonly rows: readonly RankRow[];
  readonly number: (value: number) => string;
  readonly words: {
    readonly axis: string;
    /** The heading of the places; null where no publisher was left out. */
    readonly places: string | null;
    readonly decided: string;
  };
}

const width = 720;
const rowHeight = 22;
const labelWidth = 250;
const right = 150;
const placesWidth = 100;
const top = 30;

/** Values as dots on a line from 0, with the place that is left when one publisher is taken away. */
export function rankChart(input: RankChartInput): Drawing {
  const { rows, number, words } = input;
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
    ...(words.places === null
      ? []
      : [svgText(words.places, width - 8, top - 6, { size: 9, anchor: 'end', fill: colours.muted })]),
    ...rows.flatMap((row, index) =>
      rowElements(row, top + (index + 0.5) * rowHeight, x, number, words.places !== null),
    ),
    key.element,
  ]);
}

function rowElements(
  { label, value, places, decided }: RankRow,
  y: number,
  x: (value: number) => number,
  number: (value: number) => string,
  withPlaces: boolean,
): readonly Element[] {
  const text = shorten(label, 10, labelWidth - 30);
  return [
    svgText(text, labelWidth - 22, y + 3.5, { anchor: 'end' }),
    ...(decided ? [decidedMark(labelWidth - 11, y)] : []),
    line(x(0), y, x(value), y, { stroke: colours.line, 'stroke-width': 1.5 }),
    now(x(value), y),
    svgText(number(value), x(value) + 9, y + 3.5, { size: 9 }),
    ...(withPlaces
      ? [
          svgText(shorten(places, 9, placesWidth), width - 8, y + 3.5, {
            size: 9,
            anchor: 'end',
            bold: decided,
          }),
        ]
      : []),
  ];
}

const now = (x: number, y: number): Element => shape('circle', x, y, 4.6, { fill: colours.blue });
const decidedMark = (x: number, y: number): Element =>
  group({}, [
    shape('triangle', x, y, 5.6, { fill: colours.paper, stroke: colours.warning, 'stroke-width': 1.3 }),
    line(x, y - 2.4, x, y + 1.2, { stroke: colours.warning, 'stroke-width': 1.3 }),
    shape('circle', x, y + 2.7, 0.8, { fill: colours.warning }),
  ]);
