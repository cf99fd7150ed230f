/** What of a date a number format shows. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time-of-day';

const dayFormats = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const timeFormats = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);
const monthFormat = 17;

/** How the number format with this id, whose code may stand in the workbook, shows a date; null if it shows none. */
export function datePrecision(id: number, code: string | undefined): DatePrecision | null {
  if (code !== undefined) return precisionOfCode(code);
  if (id === monthFormat) return 'month';
  if (dayFormats.has(id)) return 'day';
  return timeFormats.has(id) ? 'time-of-day' : null;
}

function precisionOfCode(code: string): DatePrecision | null {
  // Only the part for positive numbers; without quoted and escaped characters, fillers, colours and locales.
  const letters = code
    .replaceAll(/"[^"]*"|\\.|[_*]./g, '')
    .split(';')[0]
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (letters.includes('general')) return null;
  const shows = (letter: string): boolean => letters.includes(letter);
  if (shows('d')) return 'day';
  if (shows('h') || shows('s')) return shows('y') ? 'day' : 'time-of-day';
  if (shows('y')) return shows('m') ? 'month' : 'year';
  return shows('m') ? 'month' : null;
}

const millisecondsPerDay = 86_400_000;
const lastSerial = 2_958_465;
const leapBug = 60;

/**
 * The ISO text of a spreadsheet's date number: a year, month or day as its format shows it, with the time of day if it has
 * one (`2023-10-27T14:30:00`); a number below 1 is a time (`14:30:00`). Null for numbers that are no date.
 *
 * The 1900 system counts a 29 February 1900 that never was; the days before it are shifted by one.
 */
export function isoDate(serial: number, precision: DatePrecision, is1904: boolean): string | null {
  if (!(serial >= 0 && serial < lastSerial + 1)) return null;
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < leapBug ? 31 : 30);
  const rounded = Math.round((serial * millisecondsPerDay) / 1000) * 1000;
  const text = new Date(epoch + rounded).toISOString();
  const [day, time] = [text.slice(0, 10), text.slice(11, 19)];
  if (rounded < millisecondsPerDay) return precision === 'time-of-day' || rounded > 0 ? time : null;
  if (time !== '00:00:00') return `${day}T${time}`;
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? day.slice(0, 7) : day;
}
