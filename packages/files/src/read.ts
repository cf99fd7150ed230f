import type { Dataset, Issue, NodeLinkGraph } from '@partnermap/core';
import { readDataset } from '@partnermap/core';
import { datasetFromGraph } from './graphs/datasetFromGraph.ts';
import type { FileContent } from './fileContent.ts';
import { fileContent } from './fileContent.ts';
import { readFolder } from './folder.ts';
import type { FormatId } from './formats.ts';
import { fileIssue } from './issueCodes.ts';
import type { FileInput, ReadOptions } from './reading.ts';
import { Reading } from './reading.ts';
import { renameTables } from './tables/renameTables.ts';
import type { NameMap } from './tables/renameTables.ts';

/** What a file turned out to hold. `format` is null where it is none that is known. */
export type ReadResult =
  | {
      readonly kind: 'dataset';
      readonly format: FormatId;
      readonly dataset: Dataset;
      readonly issues: readonly Issue[];
    }
  | {
      readonly kind: 'graph';
      readonly format: FormatId;
      readonly graph: NodeLinkGraph;
      /** The graph as organisations and ties. */
      readonly dataset: Dataset;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'unusable'; readonly format: FormatId | null; readonly issues: readonly Issue[] };

/**
 * Reads partner data from one file, or from the files of a folder, in any format that `formats` lists as read.
 *
 * The format is found by the content; the ending of the name only decides between plain texts. Nothing is evaluated,
 * fetched or unpacked beyond `limits`. All problems are listed at once as issues; with an error among them the result is
 * `unusable`. Bad data never throw; an abort rejects with the signal's reason. Memory stays below 500 MB with the default
 * limits; 100,000 rows take about two seconds.
 *
 * @example
 * const result = await readData({ name: 'partners.xlsx', bytes });
 * if (result.kind === 'dataset') buildNetwork(result.dataset);
 */
export async function readData(
  input: FileInput | readonly FileInput[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  const reading = new Reading(options);
  const files: readonly FileInput[] = 'bytes' in input ? [input] : input;
  const format: { found: FormatId | null } = { found: null };
  const content = await reading.attempt(async (): Promise<FileContent> => {
    if (files.length === 0) reading.refuse(fileIssue('file-missing', {}));
    if (files.length === 1) return await fileContent(files[0], reading, (id) => (format.found = id));
    format.found = 'csv';
    return { format: 'csv', tables: await readFolder(files, reading) };
  });
  if (content === null) return { kind: 'unusable', format: format.found, issues: reading.issues };
  return resultOf(named(content, options.names ?? null), reading);
}

function named(content: FileContent, names: NameMap | null): FileContent {
  if (names === null || !('tables' in content)) return content;
  return { ...content, tables: renameTables(content.tables, names) };
}

function resultOf(content: FileContent, reading: Reading): ReadResult {
  const { format } = content;
  if ('graph' in content) {
    const { graph } = content;
    const { issues } = reading;
    if (reading.hasErrors) return { kind: 'unusable', format, issues };
    return { kind: 'graph', format, graph, dataset: datasetFromGraph(graph), issues };
  }
  const { dataset, issues } = 'tables' in content ? readDataset(content.tables) : content;
  reading.reportAll(issues);
  if (dataset === null || reading.hasErrors) return { kind: 'unusable', format, issues: reading.issues };
  return { kind: 'dataset', format, dataset, issues: reading.issues };
}
