import type { Cell, Table, TableRow } from './cell.ts';
import { isContactHeader } from './contactData.ts';
import { headerKey, languageOfHeader } from './headerKey.ts';
import type { IssueLog, Place } from './issueLog.ts';
import { candidatesOf, nearest } from './nearest.ts';
import type { Sheet, SheetColumn } from './sheets.ts';

/** A column of the file, and what the model knows of it. */
export interface OpenColumn {
  readonly position: number;
  /** The header as its owner wrote it, trimmed. */
  readonly header: string;
  readonly key: string;
  /** Null for a column that the model does not know. */
  readonly column: SheetColumn | null;
  /** The language of a name or label; else null. */
  readonly language: string | null;
}

/** A sheet of the file whose headers are understood and whose empty rows are left out. */
export interface OpenSheet {
  readonly description: Sheet;
  readonly columns: readonly OpenColumn[];
  readonly rows: readonly TableRow[];
  /** The place of a row, or of one of its cells by the column's name; without the column, of the row. */
  readonly placeOf: (row: number | null, column?: string) => Place;
  readonly placeAt: (row: number, column: OpenColumn) => Place;
  /** The cell of a row by the column's name, as its owner wrote it; null where there is none. */
  readonly cellOf: (row: number, column: string) => Cell;
}

export const longestText = 100_000;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A header or the name of a sheet as shown: without byte-order mark and outer space. */
export function shownHeader(header: string): string {
  return header.replaceAll('\uFEFF', '').trim();
}

/** Understands the headers of a table, reporting what is missing, double, unknown or without a header. */
export function openSheet(table: Table, description: Sheet, order: number, log: IssueLog): OpenSheet {
  const name = shownHeader(table.name);
  const columns = openColumns(table, description, { sheet: name, order }, log);
  const present = new Map(
    columns.flatMap((open) => (open.column && open.language === null ? [[open.column.name, open]] : [])),
  );
  const placeOf = (row: number | null, column?: string): Place => {
    const open = column === undefined ? undefined : present.get(column);
    return { sheet: name, order, row, column: open?.header ?? null, position: open?.position ?? -1 };
  };
  const placeAt = (row: number, { header, position }: OpenColumn): Place => ({
    sheet: name,
    order,
    row,
    column: header,
    position,
  });
  for (const column of description.columns) {
    if (column.required && !present.has(column.name)) {
      log.report('missing-column', { ...placeOf(null), column: column.name }, null, {});
    }
  }
  const positions = columns.map(({ position }) => position);
  const rows = table.rows.filter(({ cells }) => positions.some((position) => !isBlank(cells[position])));
  if (description.required && rows.length === 0) log.report('no-rows', placeOf(null), null, {});
  let byRow: ReadonlyMap<number, TableRow> | undefined;
  const cellOf = (row: number, column: string): Cell => {
    byRow ??= new Map(rows.map((one) => [one.row, one]));
    const position = present.get(column)?.position;
    return (position === undefined ? undefined : byRow.get(row)?.cells[position]) ?? null;
  };
  return { description, columns, rows, placeOf, placeAt, cellOf };
}

function openColumns(
  table: Table,
  description: Sheet,
  place: Pick<Place, 'sheet' | 'order'>,
  log: IssueLog,
): readonly OpenColumn[] {
  const known = new Map(
    description.columns.filter(({ kind }) => kind !== 'translations').map((column) => [column.name, column]),
  );
  const translated = description.columns.filter(({ kind }) => kind === 'translations');
  const names = candidatesOf([...known.keys()]);
  const present = new Set(table.header.map(headerKey));
  const first = new Map<string, string>();
  const columns: OpenColumn[] = [];
  const width = table.rows.reduce((most, { cells }) => Math.max(most, cells.length), table.header.length);
  for (let position = 0; position < width; position++) {
    const header = shownHeader(table.header[position] ?? '');
    const key = headerKey(header);
    const at: Place = { ...place, row: null, column: header.slice(0, 200) || null, position };
    if (header === '') {
      const filled = table.rows.filter(({ cells }) => !isBlank(cells[position]));
      if (filled.length > 0) {
        const parameters = { position: position + 1, count: filled.length };
        log.report('empty-header', { ...at, row: filled[0].row }, filled[0].cells[position], parameters);
      }
      continue;
    }
    if (header.length > longestText) {
      log.report('text-too-long', at, header, { length: header.length, limit: longestText });
    }
    const before = first.get(key);
    if (before !== undefined) {
      log.report('duplicate-column', at, header, { first: before });
      continue;
    }
    first.set(key, header);
    const suffixed = translated.find((column) => languageOfHeader(key, column.name) !== null);
    const column = known.get(key) ?? suffixed ?? null;
    const language = suffixed ? languageOfHeader(key, suffixed.name) : null;
    columns.push({ position, header, key, column, language });
    if (column !== null) continue;
    if (isContactHeader(key)) log.report('contact-column', at, header, {});
    const near = nearest(key, names).filter((name) => !present.has(name));
    log.report('unknown-column', at, header, { nearest: near });
  }
  return columns;
}
