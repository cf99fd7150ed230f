import { applyScenario, gapChanges, gapSteps, groupSteps } from '@partnermap/core';
import type { GapChanges } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import { gaps } from './gaps.ts';
import { firstImpossible } from './whatIf.ts';
import type { ScenarioArguments } from './whatIf.ts';

/** Which gaps changes would close, open or alter; slower than the figures, so asked apart. */
export async function whatIfGaps(
  { changes, ...args }: ScenarioArguments,
  context: CallContext,
): Promise<GapChanges> {
  const { workspace, run } = context;
  const network = workspace.network(args.settings);
  const before = await gaps(args, context);
  if (changes.length === 0 || firstImpossible(network, changes) !== null) {
    return { closed: [], opened: [], changed: [] };
  }
  const changed = applyScenario(network, changes);
  const { seed } = args;
  const groups = await run(groupSteps(changed, { seed, weighted: args.settings.weighted }));
  const after = await run(gapSteps(changed, { groups, seed }));
  return gapChanges(before.gaps, after.gaps);
}
