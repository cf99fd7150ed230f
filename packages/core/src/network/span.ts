import type { Initiative } from '../dataset/initiative.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import type { Participation } from '../dataset/participation.ts';
import type { Tie } from '../dataset/tie.ts';

/** From when to when something lasts, both ends included; `end` null = still running. */
export interface Span {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

/** Kinds of initiative that end with their start when no end is given; everything else is still running. */
const momentary: ReadonlySet<string | null> = new Set(['event', 'meeting', 'award']);

function span(start: PartialDate | null, end: PartialDate | null, endsWithStart: boolean): Span | null {
  const from = start ?? end;
  if (from === null) return null;
  return { start: from, end: end ?? (endsWithStart ? from : null) };
}

/** When an initiative lasts; null where it has no date at all. */
export function initiativeSpan(initiative: Initiative): Span | null {
  return span(initiative.start, initiative.end, momentary.has(initiative.kind));
}

/** When a participation lasts: its own dates, and its initiative's where it has none. */
export function participationSpan(participation: Participation, initiative: Initiative): Span | null {
  return span(
    participation.start ?? initiative.start,
    participation.end ?? initiative.end,
    momentary.has(initiative.kind),
  );
}

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** When a reported tie holds: its own dates, else its survey wave where that is a date. */
export function tieSpan(tie: Tie): Span | null {
  if (tie.start !== null || tie.end !== null) return span(tie.start, tie.end, false);
  if (tie.wave === null || !datePattern.test(tie.wave)) return null;
  return { start: tie.wave, end: tie.wave };
}
