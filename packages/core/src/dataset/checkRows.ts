import type { Capacity } from './capacity.ts';
import type { Context } from './context.ts';
import type { IssueLog } from './issueLog.ts';
import type { OpenSheet } from './openSheet.ts';
import { isBefore } from './partialDate.ts';
import type { PartialDate } from './partialDate.ts';
import { readDimension } from './readDimension.ts';
import type { Entry } from './readRecords.ts';
import { textOf } from './references.ts';
import { hasSeparator } from './splitList.ts';
import type { Tie } from './tie.ts';

/** Ids of a sheet: each once, and none that a list could not name. */
export function checkIds(
  entries: readonly Entry<{ readonly id: string }>[],
  sheet: OpenSheet,
  log: IssueLog,
): void {
  const first = new Map<string, number>();
  for (const { record, row } of entries) {
    if (record.id === '') continue;
    const firstRow = first.get(record.id);
    if (firstRow === undefined) first.set(record.id, row);
    else log.report('duplicate-id', sheet.placeOf(row, 'id'), record.id, { firstRow });
    if (hasSeparator(record.id)) log.report('separator-in-id', sheet.placeOf(row, 'id'), record.id, {});
  }
}

/** `end` must not lie before `start`, whichever days the two stand for. */
export function checkPeriods(
  entries: readonly Entry<{ readonly start: PartialDate | null; readonly end: PartialDate | null }>[],
  sheet: OpenSheet,
  log: IssueLog,
): void {
  for (const { record, row } of entries) {
    const { start, end } = record;
    if (start !== null && end !== null && isBefore(end, start)) {
      log.report('end-before-start', sheet.placeOf(row, 'end'), sheet.cellOf(row, 'end'), {
        start: textOf(sheet.cellOf(row, 'start')),
      });
    }
  }
}

export function checkTies(entries: readonly Entry<Tie>[], sheet: OpenSheet, log: IssueLog): void {
  for (const { record, row } of entries) {
    const { fromId, toId, strength } = record;
    if (fromId !== '' && fromId === toId)
      log.report('self-tie', sheet.placeOf(row, 'to_id'), sheet.cellOf(row, 'to_id'), {});
    if (strength !== null && strength <= 0) {
      log.report('not-positive', sheet.placeOf(row, 'strength'), sheet.cellOf(row, 'strength'), {});
    }
  }
}

/** Amounts checked, terms as codes: a need is a value of the dimension `needs`, an offer one of `offers`. */
export function checkedCapacities(
  entries: readonly Entry<Capacity>[],
  sheet: OpenSheet,
  context: Context,
): readonly Entry<Capacity>[] {
  return entries.map(({ record, row }) => {
    const { amount, direction, term } = record;
    if (amount !== null && amount < 0) {
      context.log.report('negative-number', sheet.placeOf(row, 'amount'), sheet.cellOf(row, 'amount'), {});
    }
    if (term === '') return { record, row };
    const dimension = direction === 'need' ? 'needs' : 'offers';
    const [code] = readDimension(dimension, [term], [], sheet.placeOf(row, 'term'), context);
    return { record: { ...record, term: code }, row };
  });
}
