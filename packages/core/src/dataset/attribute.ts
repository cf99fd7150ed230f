import type { Cell } from './cell.ts';

/** A column that the model does not know, kept with its value. Pairs, not an object: a header may be `__proto__`. */
export interface Attribute {
  readonly name: string;
  readonly value: Cell;
}

/** A name in one language: `name_ky` gives `{ language: 'ky', text }`. */
export interface Translation {
  readonly language: string;
  readonly text: string;
}
