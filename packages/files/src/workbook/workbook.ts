import type { Table } from '@partnermap/core';
import { fileIssue } from '../issueCodes.ts';
import type { FileInput, Reading } from '../reading.ts';
import { instructionsSheet } from '../tables/reservedSheets.ts';
import type { OpenWorkbook } from './workbookParts.ts';
import { dateStyles, sharedStrings, workbookIndex } from './workbookParts.ts';
import { readWorksheet } from './worksheet.ts';
import { zipEntries } from './zip.ts';

/**
 * The sheets of an Excel workbook (.xlsx, .xlsm), hidden ones too, with all values as they are stored.
 *
 * The file is read in a stream and never held unpacked: only what becomes a cell takes memory, and every bound is checked
 * before it does. Dates become ISO text as far as their format shows them, error values become empty cells with an issue,
 * formulas count with the result that is stored. Macros, links and pictures are not looked at.
 */
export async function readWorkbook(file: FileInput, reading: Reading): Promise<readonly Table[]> {
  const entries = zipEntries(file, reading);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  const workbook: OpenWorkbook = { file: file.name, entries, reading, total, done: 0 };
  const index = await workbookIndex(workbook);
  const { sheets: limit } = reading.limits;
  if (index.sheets.length > limit) {
    const count = index.sheets.length;
    reading.refuse(fileIssue('sheets-over-limit', { file: file.name, count, limit }));
  }
  const context = {
    strings: index.sharedStrings === null ? [] : await sharedStrings(workbook, index.sharedStrings),
    styles: index.styles === null ? [] : await dateStyles(workbook, index.styles),
    is1904: index.is1904,
  };
  const tables: Table[] = [];
  for (const sheet of index.sheets) {
    if (sheet.name === instructionsSheet) continue;
    if (sheet.hidden) reading.report(fileIssue('sheet-hidden', {}, { sheet: sheet.name }));
    const table = await readWorksheet(workbook, sheet, context);
    if (table !== null) tables.push(table);
  }
  return tables;
}
