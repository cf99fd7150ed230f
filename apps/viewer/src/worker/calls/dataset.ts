import { aboutValue, datasetTables, isSynthetic, jointInitiatives, readDataset } from '@partnermap/core';
import type { Dataset, Issue, JointInitiatives } from '@partnermap/core';
import type { CallContext } from '../serve.ts';

export interface DatasetResult {
  readonly title: string | null;
  readonly synthetic: boolean;
  readonly joint: JointInitiatives;
  /** What is wrong with the data as they are now, after edits. */
  readonly issues: readonly Issue[];
}

/** Takes a dataset into use; every later call is about it. */
export function dataset(
  { dataset }: { readonly dataset: Dataset },
  { workspace }: CallContext,
): DatasetResult {
  workspace.use(dataset);
  const title = aboutValue(dataset, 'title');
  return {
    title: title === null ? null : String(title),
    synthetic: isSynthetic(dataset),
    joint: jointInitiatives(dataset),
    issues: readDataset(datasetTables(dataset)).issues,
  };
}
