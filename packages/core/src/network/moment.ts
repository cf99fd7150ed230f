import { firstDay, lastDay } from '../dataset/partialDate.ts';
import type { PartialDate } from '../dataset/partialDate.ts';
import type { NetworkSettings } from './settings.ts';
import type { Span } from './span.ts';

/** A stretch of days (numbers since 1970-01-01, both ends included) with the rule what counts at it. */
export interface Moment {
  /** First day of what is looked at: of `at` itself, or of the years that end with it. */
  readonly first: number;
  readonly last: number;
  readonly holds: (span: Span | null) => boolean;
}

/**
 * What counts at a moment. `cumulative`: all that had begun by its last day. `period`: all that overlaps it.
 * A number of years: all that overlaps the so many years that end with it. Without a date: never.
 * Null settings.at: everything counts, dated or not.
 */
export function momentOf({ at, window }: Pick<NetworkSettings, 'at' | 'window'>): Moment | null {
  if (at === null) return null;
  const last = lastDay(at);
  const first = typeof window === 'number' ? yearsBefore(last, window) : firstDay(at);
  const begun = (span: Span): boolean => firstDay(span.start) <= last;
  const ended = (span: Span): boolean => span.end !== null && lastDay(span.end) < first;
  return {
    first,
    last,
    holds: (span) => span !== null && begun(span) && (window === 'cumulative' || !ended(span)),
  };
}

/** The day after `day` minus `years` years: two years that end with 2023-12-31 begin with 2022-01-01. */
function yearsBefore(day: number, years: number): number {
  const next = new Date((day + 1) * 86_400_000);
  return Date.UTC(next.getUTCFullYear() - years, next.getUTCMonth(), next.getUTCDate()) / 86_400_000;
}

/** The earlier of two dates by their first days. */
export function earlier(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return firstDay(b) < firstDay(a) ? b : a;
}
