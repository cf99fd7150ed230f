import { gapSteps } from '@partnermap/core';
import type { GapReport } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';
import { gapReplicates } from '../gapReplicates.ts';
import { detected } from './groups.ts';

/** Where partnerships are missing. */
export async function gaps(args: ViewArguments, context: CallContext): Promise<GapReport> {
  const groups = await detected(args, context);
  const network = context.workspace.network(args.settings);
  return await context.workspace.remember(network, `gaps ${args.seed}`, () =>
    context.run(gapSteps(network, { groups, seed: args.seed, replicates: gapReplicates(network) })),
  );
}
