import type { Context } from './context.ts';
import { headerKey } from './headerKey.ts';
import { candidatesOf } from './nearest.ts';
import type { OpenSheet } from './openSheet.ts';
import type { Entry } from './readRecords.ts';
import { sheets } from './sheets.ts';
import { hasSeparator } from './splitList.ts';
import type { Term } from './term.ts';

const knownColumns = sheets.flatMap(({ columns }) => columns);
const dimensions = candidatesOf([
  ...new Set(knownColumns.filter(({ dimension }) => dimension).map(({ name }) => name)),
]);

/** A term stands once in its dimension, and its dimension is the name of a column of some sheet. */
export function checkTerms(
  entries: readonly Entry<Term>[],
  sheet: OpenSheet,
  opened: readonly OpenSheet[],
  { log, near }: Context,
): void {
  const columns = new Set([
    ...knownColumns.map(({ name }) => name),
    ...opened.flatMap(({ columns }) => columns.map(({ key }) => key)),
  ]);
  const first = new Map<string, number>();
  const told = new Set<string>();
  for (const { record, row } of entries) {
    const { code, dimension } = record;
    if (dimension === '' || code === '') continue;
    const key = JSON.stringify([headerKey(dimension), code]);
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row);
    else log.report('duplicate-term', sheet.placeOf(row, 'code'), code, { dimension, firstRow });
    if (hasSeparator(code)) log.report('separator-in-id', sheet.placeOf(row, 'code'), code, {});
    if (columns.has(headerKey(dimension)) || told.has(dimension)) continue;
    told.add(dimension);
    const parameters = { nearest: near(dimension, dimensions) };
    log.report('dimension-without-column', sheet.placeOf(row, 'dimension'), dimension, parameters);
  }
}
