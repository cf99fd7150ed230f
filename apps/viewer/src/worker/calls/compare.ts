import { compareSteps, ownershipOverTime } from '@partnermap/core';
import type { MomentComparison, OwnershipAt } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';

export interface CompareArguments extends ViewArguments {
  readonly from: string;
  readonly to: string;
  /** Resampled and null networks, each. */
  readonly replicates: number;
}

/** Two moments, without the networks themselves, which cannot be sent. */
export interface CompareResult extends Omit<MomentComparison, 'before' | 'after'> {
  readonly organisations: { readonly before: number; readonly after: number };
  readonly tieCounts: { readonly before: number; readonly after: number };
  readonly ownership: readonly OwnershipAt[];
}

/** So many draws for the ranges of the shares of each year: more would not move them. */
const mostDraws = 200;

/** What changed from one moment to another, and shared ownership over the years up to the later one. */
export async function compare(
  { settings, seed, from, to, replicates }: CompareArguments,
  { workspace, run }: CallContext,
): Promise<CompareResult> {
  const dataset = workspace.dataset();
  const { before, after, ...found } = await run(
    compareSteps(dataset, settings, from, to, { seed, replicates }),
  );
  return {
    ...found,
    organisations: { before: before.ids.length, after: after.ids.length },
    tieCounts: { before: before.ties.length, after: after.ties.length },
    ownership: ownershipOverTime(after, { seed, replicates: Math.min(replicates, mostDraws) }),
  };
}
