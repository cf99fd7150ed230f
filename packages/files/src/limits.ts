/**
 * Bounds that every reader honours. A file beyond one of them is refused with an issue that names the bound; nothing is
 * cut off silently. Together they keep memory below 500 MB whatever the file holds.
 */
export interface Limits {
  /** Bytes of one file as it is stored. */
  readonly bytes: number;
  /** Bytes of all parts of a workbook after unpacking, as its directory declares them; no part may exceed its own. */
  readonly unpackedBytes: number;
  /** Parts of a workbook. */
  readonly zipEntries: number;
  /** Files of a folder. */
  readonly files: number;
  readonly sheets: number;
  /** Rows with content of one sheet, the header included. */
  readonly rows: number;
  readonly columns: number;
  /** Cells with content, or values of attributes, of all sheets or nodes and edges together. */
  readonly cells: number;
  /** Characters (UTF-16 code units) of one cell, attribute or id. */
  readonly characters: number;
  readonly nodes: number;
  readonly edges: number;
  /** How deep lists, objects and elements may stand inside each other. */
  readonly depth: number;
  /** Lists, objects and values of a JSON file. */
  readonly jsonValues: number;
  /** Issues that are listed. */
  readonly issues: number;
  /** Seconds from the start of reading. */
  readonly seconds: number;
}

/** Far above any partner community, far below what stops a page. */
export const defaultLimits: Limits = {
  bytes: 64_000_000,
  unpackedBytes: 200_000_000,
  zipEntries: 10_000,
  files: 200,
  sheets: 100,
  rows: 200_000,
  columns: 500,
  cells: 2_500_000,
  characters: 100_000,
  nodes: 200_000,
  edges: 300_000,
  depth: 100,
  jsonValues: 3_000_000,
  issues: 5_000,
  seconds: 60,
};
