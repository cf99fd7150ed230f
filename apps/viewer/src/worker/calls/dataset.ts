import { aboutValue, datasetTables, isSynthetic, jointInitiatives, readDataset } from '@partnermap/core';
import type { Dataset, Issue, JointInitiatives } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

export interface DatasetResult {
  readonly title: string | null;
  readonly synthetic: boolean;
  readonly joint: JointInitiatives;
  /** Every year from the first in which something began to the last; empty where nothing has a date. */
  readonly years: readonly number[];
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
    years: yearsOf(dataset),
    issues: readDataset(datasetTables(dataset)).issues,
  };
}

function yearsOf({ organisations, initiatives, participations, ties }: Dataset): readonly number[] {
  const dates = [
    ...organisations.map(({ joined }) => joined),
    ...[...initiatives, ...participations, ...ties].map(({ start }) => start),
  ];
  const years = dates.flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
