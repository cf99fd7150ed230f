import { applyScenario, gapChanges, gapSteps } from '@partnermap/core';
import type { GapChanges } from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import { gaps } from './gaps.ts';
import { gapReplicates } from '../gapReplicates.ts';
import { detected } from './groups.ts';
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
  // The groups of today: those of the changed network would be others under the same numbers.
  const groups = await detected(args, context);
  const after = await run(gapSteps(changed, { groups, seed: args.seed, replicates: gapReplicates(network) }));
  return gapChanges(before.gaps, after.gaps);
}
