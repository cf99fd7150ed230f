import type { AboutEntry } from './aboutEntry.ts';
import type { Context } from './context.ts';
import { headerKey } from './headerKey.ts';
import { candidatesOf } from './nearest.ts';
import type { OpenSheet } from './openSheet.ts';
import { parsePartialDate } from './partialDate.ts';
import type { Entry } from './readRecords.ts';
import { textOf } from './references.ts';
import { parseYesNo } from './yesNo.ts';

const allowed = ['yes', 'no'] as const;
const answers = candidatesOf(allowed);

/**
 * Keys stand once; `as_of` is a date, given in ISO form, and `synthetic` a yes or no, because every screen and report
 * relies on them.
 */
export function checkedAbout(
  entries: readonly Entry<AboutEntry>[],
  sheet: OpenSheet,
  context: Context,
): readonly Entry<AboutEntry>[] {
  const { log, near } = context;
  const first = new Map<string, number>();
  return entries.map(({ record, row }) => {
    const { name, value } = record;
    const key = headerKey(name);
    if (key === '') return { record, row };
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row);
    else log.report('repeated-key', sheet.placeOf(row, 'key'), name, { firstRow });
    if (value === null) return { record, row };
    const place = sheet.placeOf(row, 'value');
    if (key === 'as_of') {
      const date = parsePartialDate(value)?.date ?? null;
      if (date === null) log.report('bad-date', place, value, {});
      return { record: { ...record, value: date }, row };
    }
    const answer = parseYesNo(value);
    if (key === 'synthetic' && answer !== 'yes' && answer !== 'no') {
      log.report('value-not-allowed', place, value, { allowed, nearest: near(textOf(value), answers) });
    }
    return { record, row };
  });
}
