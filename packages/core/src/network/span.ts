import { endOfInitiative } from '../dataset/initiative.ts';
import type { Initiative } from '../dataset/initiative.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import type { Participation } from '../dataset/participation.ts';
import type { Tie } from '../dataset/tie.ts';

/** From when to when something lasts, both ends included; `end` null = still running. */
export interface Span {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

/** When an initiative lasts; null where it has no date at all. An end without a start is taken for both. */
export function initiativeSpan({
  kind,
  start,
  end,
}: Pick<Initiative, 'kind' | 'start' | 'end'>): Span | null {
  const from = start ?? end;
  return from === null ? null : { start: from, end: endOfInitiative({ kind, start: from, end }) };
}

/** When a participation lasts: its own dates, and its initiative's where it has none. */
export function participationSpan({ start, end }: Participation, initiative: Initiative): Span | null {
  return initiativeSpan({
    kind: initiative.kind,
    start: start ?? initiative.start,
    end: end ?? initiative.end,
  });
}

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** When a reported tie holds: its own dates, else its survey wave where that is a date. */
export function tieSpan(tie: Tie): Span | null {
  const from = tie.start ?? tie.end;
  if (from !== null) return { start: from, end: tie.end };
  if (tie.wave === null || !datePattern.test(tie.wave)) return null;
  return { start: tie.wave, end: tie.wave };
}
