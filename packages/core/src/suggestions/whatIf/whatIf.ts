import type { CommunityNetwork } from '../../network/community.ts';
import { applyScenario } from './applyScenario.ts';
import { networkFigures } from './networkFigures.ts';
import type { NetworkFigures } from './networkFigures.ts';
import { rankChanges } from './rankChanges.ts';
import type { RankChange } from './rankChanges.ts';
import type { ScenarioChange } from './scenarioChange.ts';

export interface WhatIfOptions {
  /** Measures by which organisations are ranked. Default: betweenness, partners, closeness, eigenvector centrality. */
  readonly measures?: readonly string[];
}

/** A network before and after some changes. */
export interface WhatIf {
  /** The changed network, for whatever else is asked of it. */
  readonly network: CommunityNetwork;
  readonly before: NetworkFigures;
  readonly after: NetworkFigures;
  /** By measure, the greatest changes first. */
  readonly rankChanges: readonly RankChange[];
}

/**
 * What some changes would do to a network: every figure of the whole before and after, and whose rank changes.
 *
 * It says what the changed ties are, not what people would do: nobody reacts. Gaps are compared with `gapChanges` on
 * what `findGaps` says about both networks, given the groups of the first. O(n m).
 *
 * @throws ScenarioError for a change that contradicts the network.
 * @example
 * const { before, after } = whatIf(network, [{ change: 'add-tie', a: 'school-4', b: 'university' }]);
 * after.values.get('globalEfficiency') - before.values.get('globalEfficiency'); // 0.004
 */
export function whatIf(
  network: CommunityNetwork,
  changes: readonly ScenarioChange[],
  options: WhatIfOptions = {},
): WhatIf {
  const changed = applyScenario(network, changes);
  return {
    network: changed,
    before: networkFigures(network),
    after: networkFigures(changed),
    rankChanges: rankChanges(network, changed, options.measures),
  };
}
