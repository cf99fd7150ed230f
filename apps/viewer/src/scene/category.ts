import type { ShapeName } from '@partnermap/report';

/** How the organisations of a category are marked: never by hue alone. */
export interface Mark {
  readonly shape: ShapeName;
  readonly fill: string;
}

export interface Category {
  /** A group's id or a code; `unknownKey`, `severalKey` or `otherKey`. */
  readonly key: string;
  readonly label: string;
  readonly mark: Mark;
}

export interface Categories {
  /** In the order of the legend. */
  readonly list: readonly Category[];
  readonly of: (id: string) => Category;
}
