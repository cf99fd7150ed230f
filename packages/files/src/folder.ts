import type { Table } from '@partnermap/core';
import { sheets } from '@partnermap/core';
import { readCsv, writeCsv } from './csv/csv.ts';
import type { WriteCsvOptions } from './csv/csv.ts';
import { baseName, extensionOf } from './fileName.ts';
import { freeName } from './tables/freeName.ts';
import { fileIssue } from './issueCodes.ts';
import type { FileInput, Reading } from './reading.ts';
import { instructionsSheet } from './tables/reservedSheets.ts';

const longestName = 200;
const sheetExtensions = new Set(['csv', 'tsv']);

/** The sheets of a folder: every CSV file is one, under the name of the file without ending. Other files are ignored. */
export async function readFolder(files: readonly FileInput[], reading: Reading): Promise<readonly Table[]> {
  const { files: limit, sheets: sheetLimit, bytes: byteLimit } = reading.limits;
  if (files.length > limit) {
    reading.refuse(fileIssue('folder-files-over-limit', { count: files.length, limit }));
  }
  const byName = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sheetFiles = new Map<string, FileInput>();
  for (const file of byName) {
    const sheet = baseName(file.name);
    const key = sheet.toLowerCase();
    if (key === instructionsSheet) continue;
    if (!sheetExtensions.has(extensionOf(file.name)) || isInvisible(file.name)) {
      reading.report(fileIssue('folder-file-ignored', { file: file.name }));
    } else if (sheetFiles.has(key)) {
      reading.report(fileIssue('folder-sheet-repeated', { file: file.name }, { sheet }));
    } else sheetFiles.set(key, file);
  }
  if (sheetFiles.size === 0) reading.refuse(fileIssue('folder-without-sheets', {}));
  const bytes = [...sheetFiles.values()].reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > byteLimit) {
    reading.refuse(fileIssue('file-over-limit', { file: byName[0].name, bytes, limit: byteLimit }));
  }
  if (sheetFiles.size > sheetLimit) {
    const [{ name: file }] = byName;
    reading.refuse(fileIssue('sheets-over-limit', { file, count: sheetFiles.size, limit: sheetLimit }));
  }
  const tables: Table[] = [];
  for (const file of sheetFiles.values()) {
    const table = await readCsv(file, baseName(file.name), reading);
    if (table !== null) tables.push(table);
  }
  return tables;
}

/** `.DS_Store`, `._organisations.csv` and other files that systems put beside the visible ones. */
function isInvisible(name: string): boolean {
  return (name.split('/').at(-1) ?? '').startsWith('.');
}

/** The columns in which text and number mean the same, so that CSV needs no mark of text. */
function looseColumns(sheet: string): ReadonlySet<string> {
  const columns = sheets.find(({ name }) => name === sheet)?.columns ?? [];
  return new Set(columns.filter(({ kind }) => kind !== 'value').map(({ name }) => name));
}

/** The tables as CSV files, one each. Names that no file can have are changed, and reported. */
export function writeFolder(
  tables: readonly Table[],
  options: Pick<WriteCsvOptions, 'byteOrderMark'>,
  report: (sheet: string, name: string) => void,
): readonly FileInput[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const name = freeName(table.name.replaceAll(/[\\/:*?"<>|\p{Cc}]|^\.+/gu, '_') || '_', taken, longestName);
    if (name !== table.name) report(table.name, name);
    return {
      name: `${name}.csv`,
      bytes: writeCsv(table, { ...options, looseColumns: looseColumns(table.name) }),
    };
  });
}
