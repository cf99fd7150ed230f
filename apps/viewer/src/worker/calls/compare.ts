import { compareSteps, nameGroups, ownershipOverTime } from '@partnermap/core';
import type { Group, MomentComparison, OwnershipAt } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import { settingsThatFit } from '../settingsThatFit.ts';
import type { ViewArguments } from '../viewArguments.ts';
import type { GroupsResult } from './groups.ts';

export interface CompareArguments extends ViewArguments {
  readonly from: string;
  readonly to: string;
  /** Resampled and null networks, each. */
  readonly replicates: number;
}

type NamedGroups = Pick<GroupsResult, 'groups' | 'names'>;

/** Two moments, without the networks themselves, which cannot be sent. */
export interface CompareResult extends Omit<MomentComparison, 'before' | 'after' | 'detected'> {
  readonly organisations: { readonly before: number; readonly after: number };
  readonly tieCounts: { readonly before: number; readonly after: number };
  readonly ownership: readonly OwnershipAt[];
  /** The groups of both moments, by which `groups` speaks of them. */
  readonly foundGroups: { readonly before: NamedGroups; readonly after: NamedGroups };
}

/** So many draws for the ranges of the shares of each year: more would not move them. */
const mostDraws = 200;

/** What changed from one moment to another, and shared ownership over the years up to the later one. */
export async function compare(
  { settings, seed, from, to, replicates }: CompareArguments,
  { workspace, run }: CallContext,
): Promise<CompareResult> {
  const dataset = workspace.dataset();
  const { before, after, detected, ...found } = await run(
    compareSteps(dataset, settingsThatFit(dataset, settings), from, to, { seed, replicates }),
  );
  const named = (groups: readonly Group[]): NamedGroups => ({
    groups,
    names: nameGroups(groups, dataset.organisations),
  });
  return {
    ...found,
    organisations: { before: before.ids.length, after: after.ids.length },
    tieCounts: { before: before.ties.length, after: after.ties.length },
    foundGroups: { before: named(detected.before), after: named(detected.after) },
    ownership: ownershipOverTime(after, { seed, replicates: Math.min(replicates, mostDraws) }),
  };
}
