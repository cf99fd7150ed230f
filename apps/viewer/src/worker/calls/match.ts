import { matchNeeds } from '@partnermap/core';
import type { NeedMatching, NetworkSettings } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';

/** Needs matched with offers under capacities. */
export function match(
  { settings }: { readonly settings: NetworkSettings },
  { workspace }: CallContext,
): NeedMatching {
  return matchNeeds(workspace.network(settings));
}
