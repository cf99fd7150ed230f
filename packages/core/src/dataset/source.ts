import type { Attribute } from './attribute.ts';
import type { PartialDate } from './partialDate.ts';

export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  readonly attributes: readonly Attribute[];
}
