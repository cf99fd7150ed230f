import type { Element } from '../markup/element.ts';
import type { Table } from './table.ts';

/** A picture as an `svg` element, with its size in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly svg: Element;
}

/** A picture with everything that says the same in words. */
export interface Figure {
  readonly kind: 'figure';
  /** The anchor, unique in the document. */
  readonly id: string;
  readonly caption: string;
  /** What the picture shows, for those who do not see it. */
  readonly alternative: string;
  readonly drawing: Drawing;
  /** The same as a table, for screen readers and for formats without pictures. */
  readonly table: Table;
  /** What has to be known to read it, e.g. "n of N shown"; null where nothing needs saying. */
  readonly note: string | null;
}
