import type { Element } from '../markup/element.ts';
import { group, svgText } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { shorten } from './wrapText.ts';

export interface LegendEntry {
  /** The mark, drawn around the given point. */
  readonly mark: (x: number, y: number) => Element;
  readonly label: string;
}

const size = 9.5;
const rowHeight = 16;
const markWidth = 18;
const space = 16;

/** Entries side by side, in as many rows as the width needs. */
export function legend(
  entries: readonly LegendEntry[],
  x: number,
  y: number,
  width: number,
): { readonly element: Element; readonly height: number } {
  let [left, row] = [0, 0];
  const children = entries.flatMap(({ mark, label }) => {
    const text = shorten(label, size, width - markWidth);
    const wide = markWidth + textWidth(text, size);
    if (left > 0 && left + wide > width) [left, row] = [0, row + 1];
    const [atX, atY] = [x + left, y + row * rowHeight + rowHeight / 2];
    left += wide + space;
    return [mark(atX + 6, atY), svgText(text, atX + markWidth, atY + 3.3, { size })];
  });
  return { element: group({}, children), height: entries.length === 0 ? 0 : (row + 1) * rowHeight };
}
