import { cleanText, element, shape, textWidth, wrapText } from '@partnermap/report';
import type { Attributes, Drawing, Element } from '@partnermap/report';
import { mapDrawing } from '../scene/mapDrawing.ts';
import { mapFont } from '../scene/mapFont.ts';
import { mapLabels } from '../scene/mapLabels.ts';
import { faded } from '../scene/mapTheme.ts';
import type { Scene } from '../scene/scene.ts';
import type { Viewport } from '../scene/viewport.ts';
import { flow } from './flow.ts';
import type { FlowItem } from './flow.ts';

/** What stands in a picture besides the map, in the reader's language. */
export interface PictureWords {
  readonly title: string;
  /** The label for made-up data; null where they are not. */
  readonly synthetic: string | null;
  readonly colour: string;
  readonly facilitator: string;
  /** What the size shows, and its samples as text; null where it shows nothing. */
  readonly size: {
    readonly title: string;
    readonly samples: readonly string[];
    readonly without: string;
  } | null;
  readonly width: string;
  readonly introduction: string;
  readonly gone: string;
  readonly fresh: string;
  /** "n of N organisations shown", what hides the others, what the picture leaves out. */
  readonly notes: (labelsLeftOut: number) => readonly string[];
}

const margin = 14;
const textSize = 12;
const rowHeight = 20;

/** What is seen, as a picture of its own: the same scene, view and labels, with title, legend and notes. */
export function pictureDrawing(scene: Scene, view: Viewport, words: PictureWords): Drawing {
  const { theme } = scene;
  const { width, height } = view;
  const labels = mapLabels(scene, view);
  const labelled = new Set(labels.map(({ place }) => place));
  const leftOut = scene.nodes.filter(
    ({ hidden, emphasis }, place) => !hidden && emphasis !== 'faded' && !labelled.has(place),
  ).length;
  const inside = width - 2 * margin;
  const titles = wrapText(words.title, 17, inside * 0.94, 3);
  const titleBottom = 12 + titles.length * 22;
  const mapTop = titleBottom + (words.synthetic === null ? 6 : 24);
  const legend = flow(legendItems(scene, words), margin, mapTop + height + 10, inside, rowHeight);
  const notesTop = mapTop + height + 10 + legend.height + 16;
  const notes = words.notes(leftOut).flatMap((note) => wrapText(note, textSize, inside, 4));
  const whole = notesTop + notes.length * 16 + 4;
  const { ties, nodes, overlay } = mapDrawing(scene, view, labels);
  const line = (text: string, y: number, look: Readonly<Record<string, string | number>>): Element =>
    element('text', { x: margin, y, 'font-size': textSize, fill: theme.text, ...look }, cleanText(text));
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${whole}`,
      width,
      height: whole,
      role: 'img',
      'aria-label': cleanText(words.title),
      'font-family': mapFont,
    },
    element('title', {}, cleanText(words.title)),
    element('rect', { x: 0, y: 0, width, height: whole, fill: theme.paper }),
    ...titles.map((text, index) => line(text, 27 + index * 22, { 'font-size': 17, 'font-weight': 700 })),
    ...(words.synthetic === null
      ? []
      : [line(words.synthetic, titleBottom + 14, { 'font-weight': 700, fill: theme.introduction })]),
    element('svg', { x: 0, y: mapTop, width, height }, ...ties, ...nodes, ...overlay),
    ...legend.elements,
    ...notes.map((note, index) => line(note, notesTop + index * 16, { fill: theme.muted })),
  );
  return { width, height: whole, svg };
}

function legendItems({ legend, theme, lines, ties }: Scene, words: PictureWords): readonly FlowItem[] {
  const outlined = { stroke: theme.outline, 'stroke-width': 1 };
  const text =
    (label: string): FlowItem['draw'] =>
    (x, y) => [element('text', { x, y: y + 4, 'font-size': textSize, fill: theme.text }, cleanText(label))];
  const wide = (label: string): number => textWidth(label, textSize);
  const heading = (label: string): FlowItem => ({
    width: wide(label),
    newRow: true,
    draw: text(label),
  });
  const marked = (
    label: string,
    reach: number,
    mark: (x: number, y: number) => readonly Element[],
  ): FlowItem => ({
    width: 2 * reach + 6 + wide(label),
    newRow: false,
    draw: (x, y) => [...mark(x + reach, y), ...text(label)(x + 2 * reach + 6, y)],
  });
  const struck = { stroke: theme.text, 'stroke-width': 1 };
  const suggested = { stroke: theme.introduction, 'stroke-width': 3 };
  const stroke = (label: string, look: Attributes): FlowItem =>
    marked(label, 14, (x, y) => [element('line', { x1: x - 14, y1: y, x2: x + 14, y2: y, ...look })]);
  return [
    heading(words.colour),
    ...legend.entries.map(({ label, mark, count, on }) => {
      const words = `${label} (${count})`;
      const look = (colour: string): string => (on ? colour : faded(theme, colour));
      return marked(words, 8, (x, y) => [
        shape(mark.shape, x, y, 6, { fill: look(mark.fill), stroke: look(theme.outline), 'stroke-width': 1 }),
        // As on the page: what was switched off is struck through.
        ...(on ? [] : [element('line', { x1: x + 14, y1: y, x2: x + 14 + wide(words), y2: y, ...struck })]),
      ]);
    }),
    ...(legend.facilitator
      ? [
          marked(words.facilitator, 8, (x, y) => [
            shape('circle', x, y, 7.5, { fill: 'none', stroke: theme.outline, 'stroke-width': 1.5 }),
            shape('circle', x, y, 4, { fill: theme.muted }),
          ]),
        ]
      : []),
    ...(words.size === null
      ? []
      : [
          heading(words.size.title),
          ...legend.sizes.map(({ size }, index) =>
            marked(words.size?.samples[index] ?? '', size * 9, (x, y) => [
              shape('circle', x, y, size * 9, { fill: 'none', ...outlined }),
            ]),
          ),
          ...(legend.withoutSize > 0 ? [marked(words.size.without, 0, () => [])] : []),
        ]),
    ...(legend.widths ? [heading(words.width)] : []),
    ...(lines.some(({ look }) => look === 'suggested')
      ? [stroke(words.introduction, { ...suggested, 'stroke-dasharray': '6 4' })]
      : []),
    ...(lines.some(({ look }) => look === 'gone')
      ? [stroke(words.gone, { stroke: theme.muted, 'stroke-width': 2, 'stroke-dasharray': '2 5' })]
      : []),
    ...(ties.some(({ colour }) => colour === theme.introduction) ? [stroke(words.fresh, suggested)] : []),
  ];
}
