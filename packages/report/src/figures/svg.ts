import { cleanText } from '../markup/cleanText.ts';
import { element } from '../markup/element.ts';
import type { Attributes, Child, Element } from '../markup/element.ts';
import { markup } from '../markup/markup.ts';
import type { Drawing } from '../document/figure.ts';
import { colours } from './palette.ts';

export const fontFamily = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export interface DrawingText {
  /** Begins the ids inside the picture, so that several fit on one page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in one or two sentences. */
  readonly description: string;
  /** Stands in the picture where the data are made up; null where they are not. */
  readonly syntheticLabel: string | null;
}

export interface TextOptions {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly bold?: boolean;
  /** A white rim, so that the text can be read over lines. */
  readonly halo?: boolean;
}

/** A line of text with its baseline at `y`. */
export function svgText(text: string, x: number, y: number, options: TextOptions = {}): Element {
  const { size = 10, anchor = 'start', fill = colours.text, bold = false, halo = false } = options;
  const rim: Attributes = halo
    ? { stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'text-anchor': anchor === 'start' ? null : anchor,
      'font-weight': bold ? 700 : null,
      fill,
      ...rim,
    },
    cleanText(text),
  );
}

export function line(x1: number, y1: number, x2: number, y2: number, style: Attributes): Element {
  return element('line', { x1, y1, x2, y2, ...style });
}

export function group(attributes: Attributes, children: readonly Child[]): Element {
  return element('g', attributes, ...children);
}

/** The picture as a whole, with its title, its description and, where needed, the label for made-up data. */
export function drawing(
  text: DrawingText,
  width: number,
  height: number,
  children: readonly Child[],
): Drawing {
  const { id, title, description, syntheticLabel } = text;
  const label = syntheticLabel === null ? [] : [syntheticMark(syntheticLabel, width)];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': fontFamily,
    },
    element('title', { id: `${id}-title` }, cleanText(title)),
    element('desc', { id: `${id}-description` }, cleanText(description)),
    ...children,
    ...label,
  );
  return { width: Math.round(width), height: Math.round(height), svg };
}

/** A picture as the text of an SVG file. */
export function svgFile({ svg }: Drawing): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(svg)}\n`;
}

function syntheticMark(label: string, width: number): Element {
  return svgText(label, width - 4, 12, {
    size: 10,
    anchor: 'end',
    bold: true,
    fill: colours.warning,
    halo: true,
  });
}
