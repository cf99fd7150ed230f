import { groupSteps, nameGroups } from '@partnermap/core';
import type { GroupDetection, NamePart, NetworkSettings } from '@partnermap/core';
import type { CallContext } from '../serve.ts';

export interface GroupsResult extends GroupDetection {
  /** What distinguishes the members of each group; an empty list where nothing does. */
  readonly names: ReadonlyMap<string, readonly NamePart[]>;
}

export async function groups(
  { settings, seed }: { readonly settings: NetworkSettings; readonly seed: number },
  { workspace, run }: CallContext,
): Promise<GroupsResult> {
  const network = workspace.network(settings);
  const detection = await run(groupSteps(network, { seed, weighted: settings.weighted }));
  return { ...detection, names: nameGroups(detection.groups, network.dataset.organisations) };
}
