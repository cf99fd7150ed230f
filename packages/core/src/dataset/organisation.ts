import type { Attribute, Translation } from './attribute.ts';
import type { PartialDate } from './partialDate.ts';

export type Membership = 'yes' | 'no' | 'unknown';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Translation[];
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  /** The id of the parent organisation. */
  readonly partOf: string | null;
  readonly types: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly member: Membership;
  readonly facilitator: boolean;
  readonly joined: PartialDate | null;
  readonly left: PartialDate | null;
  /** Survey waves in which it was asked, and in which it answered. */
  readonly asked: readonly string[];
  readonly responded: readonly string[];
  readonly pipelineStages: readonly string[];
  readonly tocComponents: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly sourceIds: readonly string[];
  readonly attributes: readonly Attribute[];
}
