import type { Issue, IssueParameter, Severity } from '@partnermap/core';

interface FileIssueKind {
  readonly severity: Severity;
  /** Names of the parameters that every issue of this code carries. */
  readonly parameters: readonly string[];
}

/**
 * Every code that reading and writing files can answer with, in the order in which a file is looked at.
 * `file` is a file's name, `format` an id of `formats.ts`; `sheet`, `row` and `column` stand in the issue itself.
 * The comment says what is meant; `language` says it to people.
 */
export const fileIssueKinds = {
  // The whole file
  /** Nothing was given. */
  'file-missing': { severity: 'error', parameters: [] },
  /** The file has no content, or only spaces and line breaks. */
  'file-empty': { severity: 'error', parameters: ['file'] },
  'file-over-limit': { severity: 'error', parameters: ['file', 'bytes', 'limit'] },
  /** The content is of no format known here. */
  'file-format-unknown': { severity: 'error', parameters: ['file'] },
  /**
   * Recognised, but nothing that is read here. `kind`: `xls`, `xlsb`, `opendocument` (save as .xlsx to read them); `pdf`,
   * `doc`, `docx`, `rtf`, `ppt`, `pptx`, `html`, `image`, `archive`, `database`.
   */
  'file-format-not-data': { severity: 'error', parameters: ['file', 'kind'] },
  /** A format that is planned and not built yet. */
  'file-format-not-built': { severity: 'error', parameters: ['file', 'format'] },
  /** The name ends as if it were another format; it was read as `format` because its content says so. */
  'file-extension-differs': { severity: 'note', parameters: ['file', 'extension', 'format'] },
  /** Cut off, or broken inside, so that nothing can be read. */
  'file-damaged': { severity: 'error', parameters: ['file', 'format'] },
  /** Protected with a password. */
  'file-encrypted': { severity: 'error', parameters: ['file'] },
  /** Reading took longer than `seconds` and was stopped. */
  'file-time-over-limit': { severity: 'error', parameters: ['file', 'seconds'] },
  'file-characters-lost': { severity: 'warning', parameters: ['file', 'encoding', 'count'] },
  /** Not UTF-8 and without a mark that says what; read as `encoding`. */
  'file-encoding-assumed': { severity: 'note', parameters: ['file', 'encoding'] },

  // Inside zip and XML
  'zip-unpacked-over-limit': { severity: 'error', parameters: ['file', 'bytes', 'limit'] },
  'zip-entries-over-limit': { severity: 'error', parameters: ['file', 'count', 'limit'] },
  /** The directory of the zip and its parts contradict each other: made to mislead, or damaged. */
  'zip-inconsistent': { severity: 'error', parameters: ['file', 'part'] },
  /** A document type declaration or entities of its own: refused, they can be used to attack. */
  'xml-doctype': { severity: 'error', parameters: ['file', 'part'] },
  'xml-syntax': { severity: 'error', parameters: ['file', 'line', 'position'] },
  /** One text goes on for longer than any cell of `limit` characters may. */
  'xml-text-over-limit': { severity: 'error', parameters: ['file', 'limit'] },
  /** Elements stand deeper inside each other than `limit`. */
  'xml-too-deep': { severity: 'error', parameters: ['file', 'limit'] },

  // Sheets
  'sheets-over-limit': { severity: 'error', parameters: ['file', 'count', 'limit'] },
  'sheet-hidden': { severity: 'note', parameters: [] },
  /** A sheet without any content. */
  'sheet-empty': { severity: 'note', parameters: [] },
  /** At least `limit` + 1 rows; none after `limit` was read. */
  'sheet-rows-over-limit': { severity: 'error', parameters: ['limit'] },
  'sheet-columns-over-limit': { severity: 'error', parameters: ['count', 'limit'] },
  /** More cells with content in all sheets together than `limit`. */
  'cells-over-limit': { severity: 'error', parameters: ['file', 'limit'] },
  'cell-over-limit': { severity: 'error', parameters: ['characters', 'limit'] },
  /** Cells to the right of the last header: left out. `column` is the letter of the column, `row` that of the first of `count`. */
  'cells-without-header': { severity: 'warning', parameters: ['count'] },
  /** Cells joined into one (`found`: their range): the value stands in the first, the others are empty. */
  'cells-merged': { severity: 'warning', parameters: [] },
  /** #N/A, #REF! and the like: read as empty. */
  'cell-error-value': { severity: 'warning', parameters: [] },
  /** A formula whose result is not stored in the file: read as empty. Saving the file in Excel stores it. */
  'cell-formula-without-value': { severity: 'warning', parameters: [] },
  /** A quotation mark is opened in `row` and never closed, so the rest of the file would become one cell. */
  'csv-quote-unclosed': { severity: 'error', parameters: ['file'] },
  /** A quotation mark in the middle of a cell, read as a character. */
  'csv-quote-misplaced': { severity: 'warning', parameters: ['file'] },

  /** More problems than can be listed; `limit` of them are. */
  'issues-over-limit': { severity: 'note', parameters: ['limit'] },

  // Folders
  'folder-file-ignored': { severity: 'note', parameters: ['file'] },
  /** Two files have the same name but for their ending or the case of letters: the second is left out. */
  'folder-sheet-repeated': { severity: 'error', parameters: ['file'] },
  /** No file of the folder is a sheet. */
  'folder-without-sheets': { severity: 'error', parameters: [] },
  'folder-files-over-limit': { severity: 'error', parameters: ['count', 'limit'] },
  /** One CSV file that is no list of ties: a community needs a folder with organisations, initiatives and participations. */
  'folder-expected': { severity: 'error', parameters: ['file'] },

  // JSON
  'json-syntax': { severity: 'error', parameters: ['file', 'line', 'position'] },
  /** Lists and objects stand deeper inside each other than `limit`. */
  'json-too-deep': { severity: 'error', parameters: ['file', 'limit'] },
  /** More lists, objects and values than `limit`. */
  'json-values-over-limit': { severity: 'error', parameters: ['file', 'limit'] },
  /** Valid JSON, but neither a graph nor a saved project. */
  'json-shape-unknown': { severity: 'error', parameters: ['file'] },
  'project-version-newer': { severity: 'error', parameters: ['file', 'version', 'supported'] },
  'project-version-invalid': { severity: 'error', parameters: ['file'] },
  /** `path` (e.g. `organisations[3].name`) is not `expected` (`text`, `number`, `list` …). */
  'project-value-invalid': { severity: 'error', parameters: ['file', 'path', 'expected'] },

  // Graphs: `index` counts nodes or edges of the file from 1
  'graph-list-missing': { severity: 'error', parameters: ['file', 'list'] },
  /** The file has its ties in two lists; only `list` was read, and `count` entries of `ignored` were not. */
  'graph-list-ignored': { severity: 'warning', parameters: ['file', 'list', 'ignored', 'count'] },
  /** `directed` or `weighted` is neither true nor false. */
  'graph-flag-invalid': { severity: 'error', parameters: ['file', 'name'] },
  /** An entry of `nodes` or `edges` that is no object. */
  'graph-entry-invalid': { severity: 'error', parameters: ['file', 'list', 'index'] },
  'graph-node-without-id': { severity: 'error', parameters: ['file', 'index'] },
  'graph-node-repeated': { severity: 'error', parameters: ['file', 'index', 'id'] },
  /** `end` is `source` or `target`. */
  'graph-edge-without-end': { severity: 'error', parameters: ['file', 'index', 'end'] },
  'graph-edge-node-unknown': { severity: 'error', parameters: ['file', 'index', 'end', 'id'] },
  /** A weight must be a positive finite number. */
  'graph-weight-invalid': { severity: 'error', parameters: ['file', 'index'] },
  /** A list or an object as the value of an attribute: kept as its JSON text. */
  'graph-attribute-nested': { severity: 'note', parameters: ['file', 'name', 'count'] },
  /** Values of the attribute `name` that do not fit its declared `type`: kept as text. */
  'graph-attribute-type': { severity: 'warning', parameters: ['file', 'name', 'type', 'count'] },
  /** Values refer to an attribute that is not declared: kept under `name`. */
  'graph-attribute-undeclared': { severity: 'warning', parameters: ['file', 'name', 'count'] },
  /** An attribute with the same `name` as another is declared: kept as `renamed`. */
  'graph-attribute-repeated': { severity: 'warning', parameters: ['file', 'name', 'renamed'] },
  /** Some ties are directed and some are not. */
  'graph-direction-mixed': { severity: 'error', parameters: ['file', 'directed', 'undirected'] },
  /** `value` is no direction known to the format. */
  'graph-direction-unknown': { severity: 'error', parameters: ['file', 'value'] },
  /** `element`: nested graphs, hyperedges, ports, dynamic graphs. */
  'graph-element-unsupported': { severity: 'error', parameters: ['file', 'element', 'count'] },
  /** The file holds several graphs; the first was read. */
  'graph-several': { severity: 'warning', parameters: ['file', 'count'] },
  'graph-nodes-over-limit': { severity: 'error', parameters: ['file', 'limit'] },
  'graph-edges-over-limit': { severity: 'error', parameters: ['file', 'limit'] },

  // Writing
  'write-format-not-built': { severity: 'error', parameters: ['format'] },
  /** The format can be read here but not written. */
  'write-format-read-only': { severity: 'error', parameters: ['format'] },
  'write-format-unknown': { severity: 'error', parameters: ['format'] },
  /** Characters that the format cannot hold (control characters) were left out. */
  'write-characters-removed': { severity: 'warning', parameters: ['format', 'count'] },
  /** Excel holds at most `limit` characters in a cell; nothing was written. */
  'write-cell-over-limit': { severity: 'error', parameters: ['format', 'characters', 'limit'] },
  'write-rows-over-limit': { severity: 'error', parameters: ['format', 'count', 'limit'] },
  'write-columns-over-limit': { severity: 'error', parameters: ['format', 'count', 'limit'] },
  /** The sheet's name is not allowed in the format. */
  'write-sheet-renamed': { severity: 'warning', parameters: ['format', 'name'] },
} as const satisfies Readonly<Record<string, FileIssueKind>>;

export type FileIssueCode = keyof typeof fileIssueKinds;

type ParametersOf<Code extends FileIssueCode> = Readonly<
  Record<(typeof fileIssueKinds)[Code]['parameters'][number], IssueParameter>
>;

/** Where the owner of the data finds the problem. */
export interface IssuePlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
}

const longestFound = 200;

/** An issue with its severity from the list above. `found` is shortened. */
export function fileIssue<Code extends FileIssueCode>(
  code: Code,
  parameters: ParametersOf<Code>,
  place: IssuePlace = {},
): Issue {
  const { severity } = fileIssueKinds[code];
  const { sheet = null, row = null, column = null, found = null } = place;
  return { severity, code, sheet, row, column, found: found?.slice(0, longestFound) ?? null, parameters };
}
