import type { Cell, Table, TableRow } from '@partnermap/core';
import { fileIssue } from '../issueCodes.ts';
import type { Reading } from '../reading.ts';

interface StrayCells {
  readonly row: number;
  readonly found: string;
  count: number;
}

/**
 * Makes a table of the rows of one sheet, whatever the format. The first row with content is the header; empty rows
 * are dropped, the others keep their numbers; cells to the right of the last header are left out and reported.
 * A blank header between others stays, for the reader of the dataset to report.
 */
export class TableBuilder {
  private header: readonly string[] | null = null;
  private readonly rows: TableRow[] = [];
  private readonly stray = new Map<number, StrayCells>();

  constructor(
    private readonly reading: Reading,
    private readonly file: string,
    private readonly sheet: string,
  ) {}

  /** Takes the next row; a missing cell is null. Refuses what is over the bounds. */
  add(row: number, cells: readonly Cell[]): void {
    const width = widthOf(cells);
    if (width === 0) return;
    const { columns, rows } = this.reading.limits;
    if (width > columns) {
      const place = { sheet: this.sheet, row };
      this.reading.refuse(fileIssue('sheet-columns-over-limit', { count: width, limit: columns }, place));
    }
    if (this.header === null) return this.setHeader(row, cells);
    if (this.rows.length + 1 >= rows) {
      this.reading.refuse(fileIssue('sheet-rows-over-limit', { limit: rows }, { sheet: this.sheet, row }));
    }
    this.rows.push({ row, cells: this.place(row, cells, width) });
  }

  /** The table; null for a sheet without content. Reports what was left out. */
  finish(): Table | null {
    const { header, sheet } = this;
    if (header === null) {
      this.reading.report(fileIssue('sheet-empty', {}, { sheet }));
      return null;
    }
    for (const [column, { row, found, count }] of this.stray) {
      const place = { sheet, row, column: columnLetters(column), found };
      this.reading.report(fileIssue('cells-without-header', { count }, place));
    }
    return { name: sheet, header, rows: this.rows };
  }

  private setHeader(row: number, cells: readonly Cell[]): void {
    const names = cells.map((cell, column) => String(this.bounded(row, column, cell) ?? '').trim());
    while (names.at(-1) === '') names.pop();
    this.header = names;
    this.reading.countCells(this.file, names.length);
  }

  private place(row: number, cells: readonly Cell[], width: number): readonly Cell[] {
    const inside = Math.min(width, this.header?.length ?? 0);
    const placed: Cell[] = [];
    let count = 0;
    for (let column = 0; column < width; column++) {
      const cell = this.bounded(row, column, cells[column] ?? null);
      if (cell !== null) count++;
      if (column < inside) placed.push(cell);
      else if (cell !== null) this.noteStray(row, column, cell);
    }
    this.reading.countCells(this.file, count);
    return placed;
  }

  private bounded(row: number, column: number, cell: Cell): Cell {
    const limit = this.reading.limits.characters;
    if (typeof cell !== 'string' || cell.length <= limit) return cell;
    const place = { sheet: this.sheet, row, column: this.nameOf(column), found: cell };
    this.reading.report(fileIssue('cell-over-limit', { characters: cell.length, limit }, place));
    return null;
  }

  /** The header of a column, or its letters where it has none. */
  nameOf(column: number): string {
    return this.header?.[column] || columnLetters(column);
  }

  private noteStray(row: number, column: number, cell: Cell): void {
    const known = this.stray.get(column);
    if (known === undefined) this.stray.set(column, { row, found: String(cell), count: 1 });
    else known.count++;
  }
}

function widthOf(cells: readonly Cell[]): number {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? null) === null) width--;
  return width;
}

/** `A` for column 0, `AA` for column 26, as spreadsheets name them. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
