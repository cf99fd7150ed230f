import { leaveOnePublisherOut } from '@partnermap/core';
import type { PublisherInfluence } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';
import { firstMeasures } from '../firstMeasures.ts';

/** What the ranks would be without each publisher of the sources. */
export function publishers(
  { settings, seed }: ViewArguments,
  { workspace }: CallContext,
): PublisherInfluence {
  const network = workspace.network(settings);
  return leaveOnePublisherOut(network, { measures: firstMeasures, seed });
}
