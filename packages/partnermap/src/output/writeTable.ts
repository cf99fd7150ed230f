import type { Table } from '@partnermap/core';
import { writeCsv, writeWorkbook } from '@partnermap/files';
import type { Language } from '@partnermap/language';
import { extname } from 'node:path';
import type { AnswerTable } from './answer.ts';
import { markdownTable } from './markdownTable.ts';
import { sheetOf } from './render.ts';

/** Endings of a file that holds one table. */
export const tableEndings = ['.csv', '.md', '.xlsx'] as const;

/** One table as the content of a file, by its ending; null for an ending that is no table. */
export async function tableFile(
  path: string,
  table: AnswerTable,
  language: Language,
): Promise<Uint8Array | null> {
  if (extname(path).toLowerCase() === '.md') {
    return new TextEncoder().encode(`${markdownTable(table, language)}\n`);
  }
  return sheetFile(path, sheetOf(table));
}

/** The same for a sheet of data, as CSV or in a workbook. */
export async function sheetFile(path: string, sheet: Table): Promise<Uint8Array | null> {
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return writeCsv(sheet);
    case '.xlsx':
      return (await writeWorkbook([{ table: sheet, wraps: true }])).bytes;
    default:
      return null;
  }
}
