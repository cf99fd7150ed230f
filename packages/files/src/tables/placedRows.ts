import type { Cell, Table } from '@partnermap/core';

const mostBlankRows = 1000;

/**
 * The rows of a table as they are written below the header, with blank rows in between so that every row keeps its number
 * when the file is read again; without them where the numbers do not ascend or leave too much blank.
 */
export function placedRows({ rows }: Table): readonly (readonly Cell[])[] {
  const last = rows.at(-1)?.row ?? 1;
  const ascending = rows.every(({ row }, index) => row > (index === 0 ? 1 : rows[index - 1].row));
  if (!ascending || last - 1 - rows.length > mostBlankRows) return rows.map(({ cells }) => cells);
  const placed: (readonly Cell[])[] = Array.from({ length: last - 1 }, () => []);
  for (const { row, cells } of rows) placed[row - 2] = cells;
  return placed;
}
