import type { AboutEntry } from './about.ts';
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

/** Keys stand once; `as_of` is a date and `synthetic` a yes or no, because every screen and report relies on them. */
export function checkAbout(entries: readonly Entry<AboutEntry>[], sheet: OpenSheet, context: Context): void {
  const { log, near } = context;
  const first = new Map<string, number>();
  for (const { record, row } of entries) {
    const { name, value } = record;
    const key = headerKey(name);
    if (key === '') continue;
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row);
    else log.report('repeated-key', sheet.placeOf(row, 'key'), name, { firstRow });
    if (value === null) continue;
    const place = sheet.placeOf(row, 'value');
    if (key === 'as_of' && parsePartialDate(value) === null) log.report('bad-date', place, value, {});
    const answer = parseYesNo(value);
    if (key === 'synthetic' && answer !== 'yes' && answer !== 'no') {
      log.report('value-not-allowed', place, value, { allowed, nearest: near(textOf(value), answers) });
    }
  }
}
