import { headerKey } from '@partnermap/core';
import type { Table } from '@partnermap/core';

/** What the sheets and columns of somebody's own workbook are called here. Names compare as headers do. */
export interface NameMap {
  /** Their sheet → our sheet. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Our sheet → their column → our column. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Tables with their sheets and columns renamed; what the map does not name stays as it is.
 *
 * @example
 * renameTables(tables, { sheets: new Map([['Partners', 'organisations']]), columns: new Map() });
 */
export function renameTables(tables: readonly Table[], map: NameMap): readonly Table[] {
  const sheets = byKey(map.sheets);
  const columns = byKey(map.columns);
  return tables.map((table) => {
    const name = sheets.get(headerKey(table.name)) ?? table.name;
    const renamed = byKey(columns.get(headerKey(name)) ?? new Map<string, string>());
    return { ...table, name, header: table.header.map((header) => renamed.get(headerKey(header)) ?? header) };
  });
}

const byKey = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...map].map(([name, value]) => [headerKey(name), value]));
