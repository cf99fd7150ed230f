import type { Attribute, Translation } from './attribute.ts';
import type { Cell, Table } from './cell.ts';
import type { Dataset } from './dataset.ts';
import { mergedOrder } from './mergedOrder.ts';
import { sheets } from './sheets.ts';
import type { Sheet, SheetColumn } from './sheets.ts';

/**
 * A dataset as tables: the inverse of `readDataset`, which gives an equal dataset of them.
 *
 * Required sheets and columns are always written, others when some row uses them; lists are joined by `|`, a blank
 * means what `sheets` says it means. Columns that the model does not know stand to the right, other sheets at the end
 * as they were. The header is row 1. Texts are written as they are: whoever writes a file for a spreadsheet has to
 * see to it that `=…` is not taken for a formula. O(cells).
 *
 * @example
 * readDataset(datasetTables(dataset)).dataset; // deep-equal to dataset
 */
export function datasetTables(dataset: Dataset): readonly Table[] {
  const known = sheets.flatMap((sheet) => {
    const records: readonly Row[] = dataset[sheet.name];
    return sheet.required || records.length > 0 ? [tableOf(sheet, records)] : [];
  });
  return [...known, ...dataset.otherSheets];
}

interface Row {
  readonly attributes: readonly Attribute[];
}

interface Written {
  readonly header: string;
  readonly cell: (record: Row) => Cell;
}

function tableOf(sheet: Sheet, records: readonly Row[]): Table {
  const names = mergedOrder(records.map(({ attributes }) => attributes.map(({ name }) => name)));
  const columns: readonly Written[] = [
    ...sheet.columns.flatMap((column) => columnsOf(column, records)),
    ...names.map((header) => ({
      header,
      cell: (record: Row) => record.attributes.find(({ name }) => name === header)?.value ?? null,
    })),
  ];
  return {
    name: sheet.name,
    header: columns.map(({ header }) => header),
    rows: records.map((record, index) => ({
      row: index + 2,
      cells: columns.map(({ cell }) => cell(record)),
    })),
  };
}

function columnsOf(column: SheetColumn, records: readonly Row[]): readonly Written[] {
  if (column.kind === 'translations') {
    const translationsOf = (record: Row): readonly Translation[] =>
      fieldOf(record, column) as readonly Translation[];
    const languages = mergedOrder(
      records.map((record) => translationsOf(record).map(({ language }) => language)),
    );
    return languages.map((language) => ({
      header: `${column.name}_${language}`,
      cell: (record) => translationsOf(record).find((name) => name.language === language)?.text ?? null,
    }));
  }
  const cell = (record: Row): Cell => cellOf(column, fieldOf(record, column));
  const used = column.required || records.some((record) => cell(record) !== null);
  return used ? [{ header: column.name, cell }] : [];
}

function fieldOf(record: Row, column: SheetColumn): unknown {
  return Reflect.get(record, column.field);
}

function cellOf(column: SheetColumn, value: unknown): Cell {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('|');
  if (value === column.blank && !column.required) return null;
  return typeof value === 'boolean' && column.kind === 'yes-no' ? (value ? 'yes' : 'no') : (value as Cell);
}
