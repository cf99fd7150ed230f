import type { Cell } from './cell.ts';

/** A year (`2023`), a month (`2023-10`) or a day (`2023-10-27`), in ISO form. */
export type PartialDate = string;

export interface ParsedDate {
  readonly date: PartialDate;
  /** Whether a time of day stood behind the date. */
  readonly timeDropped: boolean;
}

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)([T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const dayFirst = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/;
const monthWithoutZero = /^\d{1,2}\.(?:19|20)\d$/;
const monthFirst = /^(\d{1,2})\.(\d{4})$/;

/**
 * The date that a cell holds; null when it is none.
 *
 * Read are `2023`, `2023-10`, `2023-10-27`, the number 2023, `27.10.2023`, `27/10/2023` (the day comes first, as
 * people write it here), `10.2023`, and an ISO date with a time, whose time is dropped. Years have four digits and
 * begin at 1000; days must exist in the calendar.
 *
 * @example
 * parsePartialDate('27.10.2023'); // { date: '2023-10-27', timeDropped: false }
 * parsePartialDate('10/27/2023'); // null: there is no month 27
 */
export function parsePartialDate(cell: Cell): ParsedDate | null {
  if (cell === null || typeof cell === 'boolean') return null;
  const text = typeof cell === 'number' ? textOfNumber(cell) : cell.trim();
  let match = iso.exec(text);
  if (match) return parsed(match[1], match[2], match[3], match[4] !== undefined);
  match = dayFirst.exec(text);
  if (match) return parsed(match[4], match[3], match[1], false);
  match = monthFirst.exec(text);
  if (match) return parsed(match[2], match[1], undefined, false);
  return null;
}

/** A spreadsheet that takes `10.2020` for a number has lost its last zero. */
function textOfNumber(number: number): string {
  const text = String(number);
  return monthWithoutZero.test(text) ? `${text}0` : text;
}

function parsed(
  year: string,
  month: string | undefined,
  day: string | undefined,
  timeDropped: boolean,
): ParsedDate | null {
  if (year < '1000') return null;
  if (month === undefined) return { date: year, timeDropped };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const withMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { date: withMonth, timeDropped };
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  return { date: `${withMonth}-${day.padStart(2, '0')}`, timeDropped };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const millisecondsPerDay = 86_400_000;

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar; pure arithmetic, no time zone. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/**
 * The first day of a date, as the number of days since 1970-01-01: of `2023` it is that of 1 January 2023.
 * The date must be in ISO form, as every date of a dataset is.
 *
 * @example
 * firstDay('1970-02'); // 31
 */
export function firstDay(date: PartialDate): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1), Number(date.slice(8, 10) || 1));
}

/**
 * The last day of a date, as the number of days since 1970-01-01: of `2023` it is that of 31 December 2023.
 *
 * @example
 * lastDay('1970'); // 364
 */
export function lastDay(date: PartialDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7) || 12);
  return dayNumber(year, month, Number(date.slice(8, 10) || daysInMonth(year, month)));
}

/**
 * Order of dates: by first day, then by last day, so that `2023-01-01` < `2023-01` < `2023` < `2023-02`.
 * Negative when `a` comes first, 0 only for equal dates.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return firstDay(a) - firstDay(b) || lastDay(a) - lastDay(b);
}

/**
 * Whether two dates share at least one day.
 *
 * @example
 * overlaps('2023', '2023-10-27'); // true
 */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

/** Whether `a` lies before `b` whichever days the two stand for: `2023` is not before `2023-10`, `2022` is. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}
