/** A file format and what can be done with it. */
export interface FileFormat {
  readonly id: string;
  /** Endings of file names, the usual one first. */
  readonly extensions: readonly string[];
  /** What a file of it holds: a dataset, or a graph of nodes and edges only. */
  readonly holds: 'dataset' | 'graph';
  readonly reads: boolean;
  readonly writes: boolean;
  /** False: planned; reading and writing answer that it is not built yet. */
  readonly built: boolean;
}

const built = { built: true, reads: true, writes: true } as const;
const readOnly = { built: true, reads: true, writes: false } as const;
const planned = { built: false, reads: false, writes: false } as const;

export const formats = [
  /** Excel workbook. */
  { id: 'xlsx', extensions: ['xlsx', 'xlsm'], holds: 'dataset', ...built },
  /** A folder of CSV files, one a sheet. */
  { id: 'csv', extensions: ['csv', 'tsv', 'txt'], holds: 'dataset', ...built },
  /** Our own document, which keeps everything. */
  { id: 'json', extensions: ['json'], holds: 'dataset', ...built },
  { id: 'node-link', extensions: ['json'], holds: 'graph', ...built },
  { id: 'gexf', extensions: ['gexf', 'xml'], holds: 'graph', ...built },
  { id: 'graphml', extensions: ['graphml', 'xml'], holds: 'graph', ...readOnly },
  /** One CSV file with the columns source and target. */
  { id: 'edge-list', extensions: ['csv', 'tsv', 'txt'], holds: 'graph', ...readOnly },
  { id: 'iati', extensions: ['xml'], holds: 'dataset', ...planned },
  { id: 'hxl', extensions: ['csv'], holds: 'dataset', ...planned },
] as const satisfies readonly FileFormat[];

export type FormatId = (typeof formats)[number]['id'];
