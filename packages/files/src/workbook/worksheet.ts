import type { Cell, Table } from '@partnermap/core';
import { fileIssue } from '../issueCodes.ts';
import type { DatePrecision } from './spreadsheetDate.ts';
import { isoDate } from './spreadsheetDate.ts';
import { columnLetters, TableBuilder } from '../tables/tableBuilder.ts';
import type { OpenWorkbook, SheetPart } from './workbookParts.ts';
import { decodedEscapes, isTrue, readPart } from './workbookParts.ts';
import type { XmlAttributes } from '../text/xml.ts';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly (DatePrecision | null)[];
  readonly is1904: boolean;
}

/** Reads one sheet: values as they are stored, dates as ISO text. Formulas are never evaluated. */
export async function readWorksheet(
  workbook: OpenWorkbook,
  sheet: SheetPart,
  context: CellContext,
): Promise<Table | null> {
  const { file, reading } = workbook;
  const builder = new TableBuilder(reading, file, sheet.name);
  const parser = new SheetParser(workbook, sheet.name, context, builder);
  const found = await readPart(workbook, sheet.path, parser);
  if (!found) reading.refuse(fileIssue('zip-inconsistent', { file, part: sheet.path }));
  return builder.finish();
}

class SheetParser {
  private inData = false;
  private inValue = false;
  private inPhonetic = false;
  private row = 0;
  private column = -1;
  private cells: Cell[] = [];
  private attributes: XmlAttributes = {};
  private value = '';
  private hasFormula = false;
  private hasValue = false;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly sheet: string,
    private readonly context: CellContext,
    private readonly builder: TableBuilder,
  ) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'sheetData') this.inData = true;
    else if (name === 'mergeCell') this.reportMerged(attributes['ref'] ?? '');
    else if (!this.inData) return;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'v' || name === 't') {
      this.inValue = !this.inPhonetic;
      this.hasValue = true;
    }
  };

  readonly text = (text: string): void => {
    if (this.inValue) this.value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c' && this.inData) this.closeCell();
    else if (name === 'row' && this.inData) this.builder.add(this.row, this.cells);
    else if (name === 'sheetData') this.inData = false;
  };

  private openRow({ r }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : this.counted(r);
    this.column = -1;
    this.cells = [];
  }

  private openCell(attributes: XmlAttributes): void {
    this.attributes = attributes;
    this.value = '';
    this.hasFormula = false;
    this.hasValue = false;
    const { r } = attributes;
    this.column = r === undefined ? this.column + 1 : this.columnNumber(r);
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return;
    const { columns: limit } = this.workbook.reading.limits;
    if (this.column >= limit) {
      const place = { sheet: this.sheet, row: this.row, column: columnLetters(this.column) };
      const count = this.column + 1;
      this.workbook.reading.refuse(fileIssue('sheet-columns-over-limit', { count, limit }, place));
    }
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private cell(): Cell {
    const { value, attributes } = this;
    switch (attributes['t'] ?? 'n') {
      case 's':
        return this.context.strings[Number(value)] ?? (value === '' ? null : this.damaged());
      case 'str':
      case 'inlineStr':
        return decodedEscapes(value);
      case 'b':
        return isTrue(value.trim());
      case 'e':
        this.report('cell-error-value', value);
        return null;
      case 'd':
        return value.replace(/T00:00:00(\.0+)?Z?$/, '');
      default:
        return this.number(value);
    }
  }

  private number(value: string): Cell {
    if (value === '') {
      if (this.hasFormula && !this.hasValue) this.report('cell-formula-without-value');
      return null;
    }
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    const precision = this.context.styles[Number(this.attributes['s'] ?? -1)] ?? null;
    if (precision === null) return number;
    return isoDate(number, precision, this.context.is1904) ?? number;
  }

  private reportMerged(range: string): void {
    const row = Number(/\d+/u.exec(range)?.[0]);
    const column = this.builder.nameOf(this.columnNumber(range));
    this.workbook.reading.report(
      fileIssue('cells-merged', {}, { sheet: this.sheet, row, column, found: range }),
    );
  }

  private report(code: 'cell-error-value' | 'cell-formula-without-value', found?: string): void {
    const column = this.builder.nameOf(this.column);
    const place = { sheet: this.sheet, row: this.row, column, ...(found === undefined ? {} : { found }) };
    this.workbook.reading.report(fileIssue(code, {}, place));
  }

  private counted(text: string): number {
    const number = Number(text);
    return Number.isInteger(number) && number > 0 ? number : this.damaged();
  }

  private columnNumber(reference: string): number {
    const letters = /^\$?([A-Z]{1,3})/i.exec(reference)?.[1] ?? this.damaged();
    let number = 0;
    for (const letter of letters.toUpperCase()) number = number * 26 + (letter.codePointAt(0) ?? 64) - 64;
    return number - 1;
  }

  private damaged(): never {
    const { file, reading } = this.workbook;
    return reading.refuse(
      fileIssue('file-damaged', { file, format: 'xlsx' }, { sheet: this.sheet, row: this.row }),
    );
  }
}
