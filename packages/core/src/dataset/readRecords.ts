import type { Translation } from './attribute.ts';
import type { Cell } from './cell.ts';
import { contactKind } from './contactData.ts';
import type { Context } from './context.ts';
import type { IssueLog, Place } from './issueLog.ts';
import { isBlank, longestText } from './openSheet.ts';
import type { OpenColumn, OpenSheet } from './openSheet.ts';
import { readCell } from './readCell.ts';
import { countriesOf, readAttribute, readDimension } from './readDimension.ts';
import { textOf } from './references.ts';
import type { SheetName, SheetRecords } from './sheets.ts';

/** One record with the row that it was read from. */
export interface Entry<Row> {
  readonly record: Row;
  readonly row: number;
}

/**
 * Every row of a sheet as a record. A row with mistakes gives a record all the same, with blanks instead, so that all
 * issues are found at once; the caller withholds the dataset when there were errors.
 */
export function readRecords<Name extends SheetName>(
  name: Name,
  sheet: OpenSheet | undefined,
  context: Context,
): readonly Entry<SheetRecords[Name]>[] {
  if (!sheet || sheet.description.name !== name) return [];
  const plain = sheet.columns.filter(({ column, language }) => column !== null && language === null);
  const byName = new Map(plain.map((open) => [open.column?.name, open]));
  const translated = sheet.columns.filter(({ language }) => language !== null);
  const unknown = sheet.columns.filter(({ column }) => column === null);
  return sheet.rows.map(({ row, cells }) => {
    const record: Record<string, unknown> = {};
    const placeAt = (open: OpenColumn): Place => sheet.placeAt(row, open);
    const filled = (open: OpenColumn): boolean =>
      !isBlank(cells[open.position]) && isUsable(cells[open.position], open, placeAt(open), context.log);
    const countries = countriesOf(cells[byName.get('country')?.position ?? -1] ?? null, context);
    for (const column of sheet.description.columns) {
      if (column.kind === 'translations') {
        record[column.field] = translationsOf(translated.filter(filled), cells);
        continue;
      }
      const open = byName.get(column.name);
      if (open === undefined) {
        record[column.field] = column.blank;
      } else if (isBlank(cells[open.position])) {
        record[column.field] = column.blank;
        if (column.required) reportMissing(column.name, sheet, cells, placeAt(open), context.log);
      } else if (!filled(open)) {
        record[column.field] = column.blank;
      } else {
        const value = readCell(column, cells[open.position], placeAt(open), context);
        record[column.field] = column.dimension
          ? readDimension(column.name, value as readonly string[], countries, placeAt(open), context)
          : value;
      }
    }
    record.attributes = unknown
      .filter(filled)
      .map((open) => readAttribute(open, cells[open.position], countries, placeAt(open), context));
    return { record: record as unknown as SheetRecords[Name], row };
  });
}

/** Whether a filled cell can be read at all; tells what must not be in it. */
function isUsable(cell: Cell, open: OpenColumn, place: Place, log: IssueLog): boolean {
  if (typeof cell !== 'string') return true;
  if (cell.length > longestText) {
    log.report('text-too-long', place, cell, { length: cell.length, limit: longestText });
    return false;
  }
  reportContact(cell, open.column?.kind ?? 'value', place, log);
  return true;
}

const withoutContacts: ReadonlySet<string> = new Set(['id', 'reference', 'reference-list', 'date', 'number']);

/** Warns of an e-mail address or telephone number in a text; ids, dates and numbers are never one. */
export function reportContact(cell: string, kind: string, place: Place, log: IssueLog): void {
  const contact = withoutContacts.has(kind) ? null : contactKind(cell);
  if (contact !== null) log.report('contact-data', place, null, { kind: contact });
}

function reportMissing(
  column: string,
  sheet: OpenSheet,
  cells: readonly Cell[],
  place: Place,
  log: IssueLog,
): void {
  if (column === 'id') {
    log.report('missing-id', place, null, {});
  } else if (column === 'name') {
    const id = sheet.columns.find(({ key }) => key === 'id');
    log.report('missing-name', place, null, { id: id ? textOf(cells[id.position]) : '' });
  } else {
    log.report('missing-value', place, null, {});
  }
}

function translationsOf(columns: readonly OpenColumn[], cells: readonly Cell[]): readonly Translation[] {
  return columns.map(({ language, position }) => ({
    language: language ?? '',
    text: textOf(cells[position]),
  }));
}
