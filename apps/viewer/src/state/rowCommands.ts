import { sheets } from '@partnermap/core';
import type { Dataset, SheetColumn, SheetName, SheetRecords } from '@partnermap/core';
import type { Command } from './command.ts';
import type { Row } from './editColumns.ts';

const columnsOf = (sheet: SheetName): readonly SheetColumn[] =>
  sheets.find(({ name }) => name === sheet)?.columns ?? [];

/** A row with these fields, all others blank. */
export function newRow(sheet: SheetName, fields: Readonly<Record<string, unknown>>): Row {
  const blank = Object.fromEntries(columnsOf(sheet).map(({ field, blank }) => [field, blank]));
  return { ...blank, ...fields, attributes: [] } as unknown as Row;
}

/** An id that no row of the sheet has, made from a name. */
export function freeId(rows: readonly { readonly id: string }[], name: string): string {
  const plain =
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '') || 'new';
  const taken = new Set(rows.map(({ id }) => id));
  if (!taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number++;
  return `${plain}-${number}`;
}

export function addRow(dataset: Dataset, sheet: SheetName, record: SheetRecords[SheetName]): Command {
  return { type: 'insert-rows', sheet, rows: [{ at: dataset[sheet].length, record }] };
}

/**
 * Takes a row away, and with an organisation or an initiative every row that refers to it, so that no reference is
 * left that names nothing; where a reference may be blank it is emptied instead.
 */
export function removeRow(dataset: Dataset, sheet: SheetName, at: number): Command {
  const removal: Command = { type: 'remove-rows', sheet, at: [at] };
  const id = sheet === 'organisations' || sheet === 'initiatives' ? dataset[sheet][at]?.id : undefined;
  if (id === undefined) return removal;
  return {
    type: 'several',
    commands: [...sheets.flatMap(({ name }) => referring(dataset, name, sheet, id)), removal],
  };
}

/** What has to happen to the rows of a sheet before `id` can go. */
function referring(dataset: Dataset, sheet: SheetName, target: SheetName, id: string): readonly Command[] {
  const columns = columnsOf(sheet).filter((column) => column.target === target);
  const rows: readonly Row[] = dataset[sheet];
  const names = (row: Row, { field }: SheetColumn): boolean => Reflect.get(row, field) === id;
  const required = columns.filter((column) => column.required);
  const gone = new Set([...rows.keys()].filter((at) => required.some((column) => names(rows[at], column))));
  const emptied = columns
    .filter((column) => !column.required)
    .flatMap(({ field, ...column }): readonly Command[] =>
      [...rows.keys()]
        .filter((at) => !gone.has(at) && names(rows[at], { field, ...column }))
        .map((at) => ({ type: 'set-field', sheet, at, field, value: null })),
    );
  return gone.size === 0 ? emptied : [...emptied, { type: 'remove-rows', sheet, at: [...gone] }];
}
