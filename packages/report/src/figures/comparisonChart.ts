import type { Drawing } from '../document/figure.ts';
import { element } from '../markup/element.ts';
import type { Element } from '../markup/element.ts';
import { legend } from './legend.ts';
import { colours } from './palette.ts';
import { drawing, svgText } from './svg.ts';
import type { DrawingText } from './svg.ts';
import { wrapText } from './wrapText.ts';

export interface ComparisonRow {
  readonly label: string;
  /** One value a series, each as a number and in words; null where it is not defined. */
  readonly values: readonly { readonly value: number | null; readonly text: string }[];
}

export interface ComparisonChartInput extends DrawingText {
  /** What the bars of each row stand for, at most three. */
  readonly series: readonly string[];
  readonly rows: readonly ComparisonRow[];
}

const width = 720;
const labelWidth = 230;
const right = 90;
const barHeight = 12;
const top = 28;
/** Dark, light and hollow: told apart in grey. */
const styles = [
  { fill: colours.blue, stroke: colours.blue },
  { fill: '#9cc8e8', stroke: colours.blue },
  { fill: colours.paper, stroke: colours.text },
] as const;

/** Figures side by side, e.g. with and without the facilitator; every row has its own scale. */
export function comparisonChart(input: ComparisonChartInput): Drawing {
  const { rows, series } = input;
  const rowHeight = series.length * (barHeight + 2) + 14;
  const bottom = top + rows.length * rowHeight;
  const key = legend(
    series.map((label, index) => ({
      mark: (x: number, y: number) => bar(index, x - 6, y - 5, 14, 10),
      label,
    })),
    14,
    bottom + 4,
    width - 28,
  );
  return drawing(input, width, bottom + 8 + key.height, [
    svgText(input.title, 14, 14, { size: 12, bold: true }),
    ...rows.flatMap((row, index) => rowElements(row, top + index * rowHeight, rowHeight)),
    key.element,
  ]);
}

function rowElements({ label, values }: ComparisonRow, y: number, height: number): readonly Element[] {
  const most = Math.max(1e-12, ...values.map(({ value }) => value ?? 0));
  const lines = wrapText(label, 10, labelWidth - 24, 3);
  const first = y + (height - 14) / 2 - (lines.length - 1) * 6.5 + 3.5;
  return [
    ...lines.map((text, index) => svgText(text, labelWidth - 10, first + index * 13, { anchor: 'end' })),
    ...values.flatMap(({ value, text }, index) => {
      const wide = ((width - labelWidth - right) * (value ?? 0)) / most;
      const at = y + index * (barHeight + 2);
      return [
        bar(index, labelWidth, at, Math.max(wide, 0.5), barHeight),
        svgText(text, labelWidth + wide + 7, at + barHeight - 2.4, { size: 9.5 }),
      ];
    }),
  ];
}

function bar(series: number, x: number, y: number, wide: number, high: number): Element {
  return element('rect', {
    x,
    y,
    width: wide,
    height: high,
    ...styles[series % styles.length],
    'stroke-width': 0.9,
  });
}
