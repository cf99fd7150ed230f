import type { Attribute } from './attribute.ts';
import type { Cell } from './cell.ts';

/** A published context figure, shown beside the data and never mixed with what they hold. */
export interface Fact {
  readonly id: string;
  readonly fact: string;
  /** As published: a number, or text such as "over 80". */
  readonly value: Cell;
  readonly unit: string | null;
  readonly year: string | null;
  readonly country: string | null;
  readonly sourceId: string | null;
  readonly attributes: readonly Attribute[];
}
