import type { Dataset } from '@partnermap/core';
import type { FormatId, WriteResult } from '@partnermap/files';

interface WriteArguments {
  /** Handed over with the question, so that what is saved is what the reader sees, edits of a moment ago included. */
  readonly dataset: Dataset;
  readonly format: FormatId;
  readonly name: string;
}

/** A dataset as a file. */
export async function write({ dataset, format, name }: WriteArguments): Promise<WriteResult> {
  const { writeData } = await import('@partnermap/files');
  return await writeData(dataset, format, { name, byteOrderMark: true });
}
