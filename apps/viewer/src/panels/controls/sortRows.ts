import type { Language } from '@partnermap/language';

export type SortValue = string | number | null;

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** What the column is sorted by, and shown as unless `show` says otherwise. */
  readonly value: (row: Row) => SortValue;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** A sorted copy: numbers by size, texts as the language sorts them, what is unknown last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: Sort | null,
  language: Pick<Language, 'compare'>,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (column === undefined || sort === null) return rows;
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * language.compare(String(x), String(y));
  });
}
