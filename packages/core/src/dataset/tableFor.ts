import type { Cell, Table } from './cell.ts';

/** A table for tests: the header in row 1, the rows from row 2 on. */
export function tableFor(
  name: string,
  header: readonly string[],
  ...rows: readonly (readonly Cell[])[]
): Table {
  return { name, header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
}
