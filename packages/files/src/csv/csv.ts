import type { Table } from '@partnermap/core';
import { cellOfCsvText, csvTextOf } from './csvCell.ts';
import { csvRecords } from './csvRecords.ts';
import { fileIssue } from '../issueCodes.ts';
import { placedRows } from '../tables/placedRows.ts';
import type { FileInput, Reading } from '../reading.ts';
import { TableBuilder } from '../tables/tableBuilder.ts';
import { decodeText } from '../text/text.ts';

const separators = [',', ';', '\t'] as const;
const longestHeader = 100_000;
const recordsBetweenPauses = 512;

/**
 * The table of a CSV file, under the name of a sheet; null for a file without content, and when it was refused.
 *
 * The first row with content is the header. Rows are numbered as a spreadsheet shows them. Numbers, TRUE and FALSE are
 * read as such where the text is their usual spelling; everything else is text. Encoding and separator (`,`, `;` or tab)
 * are found out.
 */
export async function readCsv(file: FileInput, sheet: string, reading: Reading): Promise<Table | null> {
  const text = decodeText(file, reading);
  const builder = new TableBuilder(reading, file.name, sheet);
  for (const record of csvRecords(text, separatorOf(text))) {
    const { row, cells, end } = record;
    if (record.unclosedQuote) {
      const found = (cells.at(-1) ?? '').slice(0, 40);
      reading.refuse(fileIssue('csv-quote-unclosed', { file: file.name }, { sheet, row, found }));
    }
    if (record.misplacedQuote) {
      reading.report(fileIssue('csv-quote-misplaced', { file: file.name }, { sheet, row }));
    }
    builder.add(row, cells.map(cellOfCsvText));
    if (row % recordsBetweenPauses === 0) await reading.pause(file.name, end, text.length);
  }
  return builder.finish();
}

/** The separator that gives the header most columns; a comma where none gives two. */
function separatorOf(text: string): string {
  let best: string = separators[0];
  let most = 1;
  for (const separator of separators) {
    const columns = headerColumns(text, separator);
    if (columns > most) [best, most] = [separator, columns];
  }
  return best;
}

function headerColumns(text: string, separator: string): number {
  for (const { cells } of csvRecords(text.slice(0, longestHeader), separator)) {
    const columns = cells.filter((cell) => cell.trim() !== '').length;
    if (columns > 0) return columns;
  }
  return 0;
}

export interface WriteCsvOptions {
  /** Whether the file begins with a byte order mark; Excel needs it to show Cyrillic letters. Default: false. */
  readonly byteOrderMark?: boolean;
  /** Columns in which text such as `2022` need not come back as text: those of the model. Default: none. */
  readonly looseColumns?: ReadonlySet<string>;
}

/** A table as CSV (RFC 4180): UTF-8, comma, CRLF. Text that a spreadsheet would run as a formula is marked as text. */
export function writeCsv(table: Table, options: WriteCsvOptions = {}): Uint8Array {
  const { byteOrderMark = false, looseColumns = new Set<string>() } = options;
  const lines = [table.header.map((name) => quoted(csvTextOf(name, true)))];
  for (const cells of placedRows(table)) {
    lines.push(
      table.header.map((name, column) => {
        return quoted(csvTextOf(cells[column] ?? null, !looseColumns.has(name)));
      }),
    );
  }
  const text = lines.map((cells) => `${cells.join(',')}\r\n`).join('');
  return new TextEncoder().encode(byteOrderMark ? `\uFEFF${text}` : text);
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$|^\uFEFF/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
