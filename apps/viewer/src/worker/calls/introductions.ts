import { suggestSteps } from '@partnermap/core';
import type { Suggestions } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';
import { gaps as gapReport } from './gaps.ts';
import { detected } from './groups.ts';
import { listed } from './listed.ts';

/** Whom to introduce to whom. */
export async function introductions(args: ViewArguments, context: CallContext): Promise<Suggestions> {
  const groups = await detected(args, context);
  const { gaps } = await gapReport(args, context);
  const network = context.workspace.network(args.settings);
  return await context.run(suggestSteps(network, { groups, gaps, count: listed, seed: args.seed }));
}
