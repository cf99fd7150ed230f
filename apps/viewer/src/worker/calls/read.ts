import type { FileInput, FormatId } from '@partnermap/files';
import type { Dataset, Issue } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

export interface ReadOutcome {
  /** Null when the data cannot be used; then an issue says why. */
  readonly dataset: Dataset | null;
  readonly format: FormatId | null;
  readonly issues: readonly Issue[];
  /** The whole document of a project file, whose views the page may take over; null for other formats. */
  readonly project: unknown;
}

/** Reads files in any format that `files` knows. What is in use stays as it is. */
export async function read(
  { files }: { readonly files: readonly FileInput[] },
  { signal, progress }: CallContext,
): Promise<ReadOutcome> {
  const { readData } = await import('@partnermap/files');
  const result = await readData(files, { signal, onProgress: progress });
  return {
    dataset: result.kind === 'unusable' ? null : result.dataset,
    format: result.format,
    issues: result.issues,
    project: result.kind === 'dataset' && result.format === 'json' ? projectOf(files) : null,
  };
}

/** What `files` has read already, so it is JSON in one file. */
function projectOf([{ bytes }]: readonly FileInput[]): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
