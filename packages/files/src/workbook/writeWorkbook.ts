import type { Cell, Issue, Table } from '@partnermap/core';
import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { freeName } from '../tables/freeName.ts';
import { fileIssue } from '../issueCodes.ts';
import { placedRows } from '../tables/placedRows.ts';
import { columnLetters } from '../tables/tableBuilder.ts';

// What Excel itself holds.
const longestCell = 32_767;
const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestSheetName = 31;

const format = 'xlsx';
const headerStyle: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '006EB5' } },
  alignment: { vertical: 'top' },
};
const narrowest = 10;
const widest = 60;
const rowsForWidth = 100;

/** A drop-down list of a column; other values are refused by Excel only where `strict`. */
export interface DropDown {
  readonly column: number;
  readonly values: readonly string[];
  readonly strict: boolean;
}

export interface WorkbookSheet {
  readonly table: Table;
  readonly dropDowns?: readonly DropDown[];
  /** Text wraps inside the cells, for sheets that are read rather than sorted. */
  readonly wraps?: boolean;
}

/**
 * Tables as an Excel workbook: a frozen, coloured header, column widths that fit, and text always as text, so that nothing
 * becomes a formula or a date. Null, with the reasons, for what Excel cannot hold.
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
): Promise<{ readonly bytes: Uint8Array | null; readonly issues: readonly Issue[] }> {
  const issues = sheets.flatMap(({ table }) => tooLarge(table));
  if (issues.length > 0) return { bytes: null, issues };
  const taken = new Set(['history']);
  const renamed: Issue[] = [];
  const written = sheets.map((sheet): WriteSheet => {
    const { name: sheetName } = sheet.table;
    const name = freeName(
      sheetName.replaceAll(/[[\]:*?/\\\p{Cc}]|^'|'$/gu, '_') || '_',
      taken,
      longestSheetName,
    );
    if (name !== sheetName)
      renamed.push(fileIssue('write-sheet-renamed', { format, name }, { sheet: sheetName }));
    return { name, ...sheetContent(sheet) };
  });
  return { bytes: await writeXlsx({ sheets: written, stringMode: 'shared' }), issues: renamed };
}

function tooLarge({ name: sheet, header, rows }: Table): readonly Issue[] {
  const issues: Issue[] = [];
  if (rows.length >= mostRows) {
    issues.push(
      fileIssue('write-rows-over-limit', { format, count: rows.length + 1, limit: mostRows }, { sheet }),
    );
  }
  if (header.length > mostColumns) {
    issues.push(
      fileIssue('write-columns-over-limit', { format, count: header.length, limit: mostColumns }, { sheet }),
    );
  }
  for (const { row, cells } of [{ row: 1, cells: header }, ...rows]) {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'string' || cell.length <= longestCell) return;
      const place = { sheet, row, column: header[column], found: cell };
      issues.push(
        fileIssue('write-cell-over-limit', { format, characters: cell.length, limit: longestCell }, place),
      );
    });
  }
  return issues;
}

function sheetContent({ table, dropDowns = [], wraps = false }: WorkbookSheet): Omit<WriteSheet, 'name'> {
  const { header, rows } = table;
  const body: CellStyle = { alignment: { vertical: 'top', wrapText: wraps } };
  return {
    rows: [header, ...placedRows(table)].map((cells) => cells.map(written)),
    columns: header.map((name, column) => ({
      width: widthOf([name, ...rows.slice(0, rowsForWidth).map(({ cells }) => cells[column] ?? null)]),
      ...(wraps ? { style: body } : {}),
    })),
    cells: new Map(header.map((_, column) => [`0,${column}`, { style: headerStyle }])),
    freezePane: { rows: 1 },
    dataValidations: dropDowns.map(validation),
  };
}

function validation({ column, values, strict }: DropDown): DataValidation {
  const letters = columnLetters(column);
  return {
    type: 'list',
    values: [...values],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    range: `${letters}2:${letters}${mostRows}`,
  };
}

function widthOf(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

/** Text that looks like an escape of the format, or that XML cannot hold, is escaped; see `decodedEscapes`. */
function written(cell: Cell): CellValue {
  if (typeof cell !== 'string') return cell;
  return cell
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, (unit) => {
      return `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`;
    });
}
