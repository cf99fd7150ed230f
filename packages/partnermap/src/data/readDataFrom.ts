import type { Dataset, Issue, NodeLinkGraph } from '@partnermap/core';
import { load } from './load.ts';
import { readPath } from './readPath.ts';

/** What a path held: the dataset (null where it cannot be used), the plain graph if it was one, and every issue. */
export interface DataFrom {
  readonly dataset: Dataset | null;
  readonly graph: NodeLinkGraph | null;
  readonly issues: readonly Issue[];
  /** SHA-256 of the data, independent of format and order; null where they cannot be used. */
  readonly sha256: string | null;
}

/**
 * Reads a workbook, a folder of CSV files, or any other format that is known, from this machine.
 *
 * Bad data are answered with issues (sheet, row, column, what was found); only a path that cannot be read throws.
 *
 * @throws PathFailure where there is no such file or folder, or it cannot be read.
 * @example
 * const { dataset, issues } = await readDataFrom('fixtures/stem4all');
 */
export async function readDataFrom(path: string, signal?: AbortSignal): Promise<DataFrom> {
  const { files, folder } = await readPath(path);
  const input = folder ? files : files[0];
  const { data, issues } = await load(input, signal === undefined ? {} : { signal });
  return { dataset: data?.dataset ?? null, graph: data?.graph ?? null, issues, sha256: data?.sha256 ?? null };
}
