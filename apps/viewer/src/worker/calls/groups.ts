import { groupSteps, nameGroups } from '@partnermap/core';
import type { GroupDetection, NamePart } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';

export interface GroupsResult extends GroupDetection {
  /** What distinguishes the members of each group; an empty list where nothing does. */
  readonly names: ReadonlyMap<string, readonly NamePart[]>;
}

/** The groups of the network that a view shows; found once for all calls that need them. */
export async function detected(
  { settings, seed }: ViewArguments,
  { workspace, run }: CallContext,
): Promise<GroupDetection> {
  const network = workspace.network(settings);
  return await workspace.remember(network, `groups ${seed}`, () =>
    run(groupSteps(network, { seed, weighted: settings.weighted })),
  );
}

export async function groups(args: ViewArguments, context: CallContext): Promise<GroupsResult> {
  const detection = await detected(args, context);
  const { organisations } = context.workspace.network(args.settings).dataset;
  return { ...detection, names: nameGroups(detection.groups, organisations) };
}
