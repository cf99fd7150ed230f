import { matchSteps } from '@partnermap/core';
import type { NeedMatching, NetworkSettings } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

/** Needs matched with offers under capacities. */
export async function match(
  { settings }: { readonly settings: NetworkSettings },
  { workspace, run }: CallContext,
): Promise<NeedMatching> {
  return run(matchSteps(workspace.network(settings)));
}
