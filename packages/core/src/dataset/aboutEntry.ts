import type { Attribute } from './attribute.ts';

/** One line of the sheet `about`: its key (`name`), its value, and further columns that its owner added. */
export interface AboutEntry extends Attribute {
  readonly attributes: readonly Attribute[];
}
