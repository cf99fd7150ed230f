/** What one cell of a sheet holds. Dates arrive as ISO text (`2023-10-27`), never as objects. */
export type Cell = string | number | boolean | null;

/** One row of a sheet with the number under which its owner finds it (the header is usually row 1). */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/**
 * A sheet as a reader hands it over: names and cells, nothing interpreted.
 * `cells[i]` belongs to `header[i]`; a missing cell counts as empty.
 */
export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}
