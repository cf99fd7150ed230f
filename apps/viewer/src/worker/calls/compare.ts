import { buildNetwork, compareSteps, sharedOwnership } from '@partnermap/core';
import type { MomentComparison, SharedOwnership } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';

export interface CompareArguments extends ViewArguments {
  readonly from: string;
  readonly to: string;
  /** Every year from the first to the last of the data, for the shares over time. */
  readonly years: readonly number[];
  /** Resampled and null networks, each. */
  readonly replicates: number;
}

/** Two moments, without the networks themselves, which cannot be sent. */
export interface CompareResult extends Omit<MomentComparison, 'before' | 'after'> {
  readonly organisations: { readonly before: number; readonly after: number };
  readonly tieCounts: { readonly before: number; readonly after: number };
  readonly ownership: readonly { readonly year: number; readonly shares: SharedOwnership }[];
}

/** What changed from one moment to another, and shared ownership over the years. */
export async function compare(
  { settings, seed, from, to, years, replicates }: CompareArguments,
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
    ownership: years.map((year) => ({
      year,
      shares: sharedOwnership(buildNetwork(dataset, { ...settings, at: String(year) })),
    })),
  };
}
