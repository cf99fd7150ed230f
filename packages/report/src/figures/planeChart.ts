import type { Drawing } from '../document/figure.ts';
import { element } from '../markup/element.ts';
import type { Element } from '../markup/element.ts';
import { colours } from './palette.ts';
import { partMarks } from './partMarks.ts';
import type { Parted, Place } from './partMarks.ts';
import { ticks } from './scale.ts';
import { drawing, group, line, svgText } from './svg.ts';
import type { DrawingText } from './svg.ts';

export interface PlanePoint {
  /** The number that the list below uses. */
  readonly number: number;
  readonly feasibility: number;
  readonly benefit: number;
}

export interface PlaneChartInput extends DrawingText {
  readonly points: readonly PlanePoint[];
  /** All other pairs, as small dots behind. */
  readonly others: readonly { readonly feasibility: number; readonly benefit: number }[];
  readonly number: (value: number) => string;
  /** Writes a benefit. */
  readonly gain: (value: number) => string;
  readonly words: {
    readonly feasibility: string;
    readonly benefit: string;
    readonly easy: string;
    readonly strategic: string;
  };
}

const width = 720;
const height = 400;
const frame = { left: 66, right: 20, top: 34, bottom: 44 };
const radius = 8;

/**
 * Introductions on two axes that are never added up: how feasible, how useful. Numbers are those of the list. Benefit
 * grows with the square root, because a few pairs that join separate parts dwarf all others.
 */
export function planeChart(input: PlaneChartInput): Drawing {
  const { points, others, number, gain, words } = input;
  const all = [...points, ...others];
  const across = ticks(Math.max(0, ...all.map(({ feasibility }) => feasibility)));
  const up = ticks(Math.max(0, ...all.map(({ benefit }) => benefit)));
  const [right, bottom] = [width - frame.right, height - frame.bottom];
  const x = (value: number): number =>
    frame.left + (Math.max(0, value) / across[across.length - 1]) * (right - frame.left);
  const y = (value: number): number =>
    bottom - Math.sqrt(Math.max(0, value) / up[up.length - 1]) * (bottom - frame.top);
  const grid = { stroke: colours.grid, 'stroke-width': 1 };
  const small = { size: 9, fill: colours.muted };
  return drawing(input, width, height, [
    svgText(input.title, 14, 14, { size: 12, bold: true }),
    ...across.flatMap((value) => [
      line(x(value), frame.top, x(value), bottom, grid),
      svgText(number(value), x(value), bottom + 14, { ...small, anchor: 'middle' }),
    ]),
    ...up.flatMap((value) => [
      line(frame.left, y(value), right, y(value), grid),
      svgText(gain(value), frame.left - 6, y(value) + 3, { ...small, anchor: 'end' }),
    ]),
    svgText(words.feasibility, (frame.left + right) / 2, height - 12, { anchor: 'middle' }),
    group({ transform: `rotate(-90 14 ${(frame.top + bottom) / 2})` }, [
      svgText(words.benefit, 14, (frame.top + bottom) / 2, { anchor: 'middle' }),
    ]),
    svgText(words.strategic, frame.left + 8, frame.top + 14, { ...small, halo: true }),
    svgText(words.easy, right - 8, bottom - 8, { ...small, anchor: 'end', halo: true }),
    group(
      { fill: colours.muted, 'fill-opacity': 0.3 },
      others.map((pair) => element('circle', { cx: x(pair.feasibility), cy: y(pair.benefit), r: 1.6 })),
    ),
    ...partMarks(
      points.map((point) => ({ ...point, x: x(point.feasibility), y: y(point.benefit) })),
      { x: frame.left, y: frame.top, width: right - frame.left, height: bottom - frame.top },
      radius,
    ).flatMap(numbered),
  ]);
}

type PlacedPoint = Parted<PlanePoint & Place>;

function numbered({ number, x, y, atX, atY, moved }: PlacedPoint): readonly Element[] {
  return [
    ...(moved
      ? [
          line(x, y, atX, atY, { stroke: colours.text, 'stroke-width': 0.7 }),
          element('circle', { cx: x, cy: y, r: 2, fill: colours.text }),
        ]
      : []),
    element('circle', { cx: atX, cy: atY, r: radius, fill: colours.blue, stroke: colours.paper }),
    svgText(String(number), atX, atY + 3.2, { size: 9, anchor: 'middle', bold: true, fill: colours.paper }),
  ];
}
