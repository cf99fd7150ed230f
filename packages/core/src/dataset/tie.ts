import type { Attribute } from './attribute.ts';
import type { PartialDate } from './partialDate.ts';

/** A tie that somebody reported or that a document states, of one kind (layer). */
export interface Tie {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: string | null;
  /** More = closer; null counts as 1. */
  readonly strength: number | null;
  readonly directed: boolean;
  readonly reportedBy: string | null;
  readonly wave: string | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly sourceId: string | null;
  readonly evidence: string | null;
  readonly attributes: readonly Attribute[];
}
