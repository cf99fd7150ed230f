import type { Attribute, Translation } from './attribute.ts';
import type { PartialDate } from './partialDate.ts';

export const initiativeKinds = [
  'event',
  'meeting',
  'award',
  'project',
  'programme',
  'platform',
  'study',
  'campaign',
  'facility',
] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

export interface Initiative {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Translation[];
  readonly kind: InitiativeKind | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly pipelineStages: readonly string[];
  readonly tocComponents: readonly string[];
  readonly description: string | null;
  readonly sourceIds: readonly string[];
  readonly attributes: readonly Attribute[];
}

const endsWithItsStart: ReadonlySet<string | null> = new Set(['event', 'meeting', 'award']);

/** When an initiative ends: as written; an event, meeting or award with its start; null = still running or unknown. */
export function endOfInitiative({
  kind,
  start,
  end,
}: Pick<Initiative, 'kind' | 'start' | 'end'>): PartialDate | null {
  return end ?? (endsWithItsStart.has(kind) ? start : null);
}
