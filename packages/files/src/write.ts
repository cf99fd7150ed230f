import type { Dataset, Issue, NodeLinkGraph } from '@partnermap/core';
import { datasetTables } from '@partnermap/core';
import { datasetFromGraph } from './graphs/datasetFromGraph.ts';
import { writeFolder } from './folder.ts';

import { formats } from './formats.ts';
import { graphFromDataset } from './graphs/graphFromNetwork.ts';
import { fileIssue } from './issueCodes.ts';
import { writeProject } from './project/project.ts';
import type { FileInput } from './reading.ts';
import { writeGexf } from './graphs/writeGexf.ts';
import { writeNodeLink } from './graphs/writeNodeLink.ts';
import { writeWorkbook } from './workbook/writeWorkbook.ts';

export interface WriteOptions {
  /** The name of the file without ending; a folder of CSV files has no name of its own. Default: `partners`. */
  readonly name?: string;
  /** Whether CSV files begin with a byte order mark, which Excel needs to show Cyrillic letters. Default: false. */
  readonly byteOrderMark?: boolean;
}

export interface WriteResult {
  /** Empty when an issue is an error. */
  readonly files: readonly FileInput[];
  readonly issues: readonly Issue[];
}

/**
 * A dataset or a graph as files of a format (see `formats`). A dataset becomes a graph by the network that `buildNetwork`
 * makes of it without settings; a graph becomes a dataset of organisations and ties. Reading what was written as `xlsx`,
 * `csv` or `json` gives the same dataset.
 *
 * @example
 * const { files } = await writeData(dataset, 'xlsx', { name: 'partners' });
 * files[0].name; // 'partners.xlsx'
 */
export async function writeData(
  data: Dataset | NodeLinkGraph,
  format: string,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const { name = 'partners', byteOrderMark = false } = options;
  const known = formats.find(({ id }) => id === format);
  if (known === undefined) return refused(fileIssue('write-format-unknown', { format }));
  if (!known.built) return refused(fileIssue('write-format-not-built', { format }));
  const one = (bytes: Uint8Array): readonly FileInput[] => [
    { name: `${name}.${known.extensions[0]}`, bytes },
  ];
  switch (known.id) {
    case 'xlsx': {
      const sheets = datasetTables(asDataset(data)).map((table) => ({ table }));
      const { bytes, issues } = await writeWorkbook(sheets);
      return { files: bytes === null ? [] : one(bytes), issues };
    }
    case 'csv': {
      const issues: Issue[] = [];
      const files = writeFolder(datasetTables(asDataset(data)), { byteOrderMark }, (sheet, name) => {
        issues.push(fileIssue('write-sheet-renamed', { format, name }, { sheet }));
      });
      return { files, issues };
    }
    case 'json':
      return { files: one(writeProject(asDataset(data))), issues: [] };
    case 'node-link':
      return { files: one(writeNodeLink(asGraph(data))), issues: [] };
    case 'gexf': {
      const { bytes, removed } = writeGexf(asGraph(data));
      const issue = fileIssue('write-characters-removed', { format, count: removed });
      return { files: one(bytes), issues: removed === 0 ? [] : [issue] };
    }
    case 'graphml':
      return refused(fileIssue('write-format-not-built', { format }));
    default:
      return refused(fileIssue('write-format-read-only', { format }));
  }
}

function refused(issue: Issue): WriteResult {
  return { files: [], issues: [issue] };
}

function asDataset(data: Dataset | NodeLinkGraph): Dataset {
  return 'nodes' in data ? datasetFromGraph(data) : data;
}

function asGraph(data: Dataset | NodeLinkGraph): NodeLinkGraph {
  return 'nodes' in data ? data : graphFromDataset(data);
}
