import type { Cell, Table } from '@partnermap/core';
import { sheets } from '@partnermap/core';
import { instructionsSheet } from '../tables/reservedSheets.ts';
import type { DropDown, WorkbookSheet } from './writeWorkbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

type Sheet = (typeof sheets)[number];
type SheetColumn = Sheet['columns'][number];

/** What the instructions say, in the language of the reader. */
export interface TemplateTexts {
  readonly title: string;
  /** How to fill in the workbook, one paragraph a row. */
  readonly paragraphs: readonly string[];
  /** Headers of the list of columns. */
  readonly headers: {
    readonly sheet: string;
    readonly column: string;
    readonly required: string;
    readonly meaning: string;
    readonly allowed: string;
  };
  /** The mark of required sheets and columns, e.g. `yes`. */
  readonly required: string;
  /** What a sheet is for. */
  readonly sheet: (sheet: string) => string;
  /** What a column holds. */
  readonly column: (sheet: string, column: string) => string;
  /** Languages that get a column of their own beside `name` and `label`, e.g. `ru`, `ky`. */
  readonly languages: readonly string[];
}

/**
 * An empty workbook to fill in: every sheet and column of the model with drop-down lists where values are closed, and a
 * first sheet with instructions, which readers skip.
 */
export async function template(texts: TemplateTexts): Promise<Uint8Array> {
  const written = [instructions(texts), ...sheets.map((sheet) => emptySheet(sheet, texts))];
  const { bytes, issues } = await writeWorkbook(written);
  if (bytes === null) throw new RangeError(`The texts of the template do not fit: ${issues[0].code}.`);
  return bytes;
}

function headersOf(column: SheetColumn, languages: readonly string[]): readonly string[] {
  if (column.kind !== 'translations') return [column.name];
  return languages.map((language) => `${column.name}_${language}`);
}

function emptySheet(sheet: Sheet, { languages }: TemplateTexts): WorkbookSheet {
  const columns = sheet.columns.flatMap((column) =>
    headersOf(column, languages).map((header) => ({ header, choices: column.choices })),
  );
  const dropDowns = columns.flatMap(({ choices }, column): readonly DropDown[] =>
    choices.length === 0 ? [] : [{ column, values: choices, strict: true }],
  );
  return { table: { name: sheet.name, header: columns.map(({ header }) => header), rows: [] }, dropDowns };
}

function instructions(texts: TemplateTexts): WorkbookSheet {
  const { headers, languages } = texts;
  const mark = (required: boolean): Cell => (required ? texts.required : null);
  const lines: (readonly Cell[])[] = [
    ...texts.paragraphs.map((paragraph) => [paragraph]),
    [],
    [headers.sheet, headers.column, headers.required, headers.allowed, headers.meaning],
    ...sheets.flatMap((sheet) => [
      [sheet.name, null, mark(sheet.required), null, texts.sheet(sheet.name)],
      ...sheet.columns.flatMap((column) =>
        headersOf(column, languages).map((header) => [
          null,
          header,
          mark(column.required),
          column.choices.join(', ') || null,
          texts.column(sheet.name, header),
        ]),
      ),
    ]),
  ];
  const table: Table = {
    name: instructionsSheet,
    header: [texts.title],
    rows: lines.map((cells, index) => ({ row: index + 2, cells })),
  };
  return { table, wraps: true };
}
