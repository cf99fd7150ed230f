import { applyScenario, ScenarioError, whatIf as compareWith } from '@partnermap/core';
import type {
  CommunityNetwork,
  NetworkFigures,
  RankChange,
  ScenarioChange,
  ScenarioProblem,
} from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';
import type { TiedPair } from './without.ts';

export interface ScenarioArguments extends ViewArguments {
  readonly changes: readonly ScenarioChange[];
}

/** A change that contradicts the network. */
export interface ImpossibleChange {
  readonly code: ScenarioProblem;
  readonly index: number;
  readonly found: readonly string[];
}

export interface WhatIfResult {
  /** The first change that cannot be made; then the rest is as if there were no change. */
  readonly impossible: ImpossibleChange | null;
  readonly before: NetworkFigures;
  readonly after: NetworkFigures;
  readonly rankChanges: readonly RankChange[];
  /** What the map draws: ties that would come and go, organisations that would. */
  readonly added: readonly TiedPair[];
  readonly removed: readonly TiedPair[];
  readonly addedOrganisations: readonly string[];
  readonly removedOrganisations: readonly string[];
}

/** What changes would do to every figure of the network and to ranks. */
export function whatIf({ settings, changes }: ScenarioArguments, { workspace }: CallContext): WhatIfResult {
  const network = workspace.network(settings);
  const impossible = firstImpossible(network, changes);
  const result = compareWith(network, impossible === null ? changes : []);
  const keyOf = ({ a, b }: TiedPair): string => JSON.stringify([a, b]);
  const notIn = (ties: readonly TiedPair[], others: readonly TiedPair[]): readonly TiedPair[] => {
    const known = new Set(others.map(keyOf));
    return ties.filter((tie) => !known.has(keyOf(tie))).map(({ a, b }) => ({ a, b }));
  };
  const after = new Set(result.network.ids);
  const before = new Set(network.ids);
  return {
    impossible,
    before: result.before,
    after: result.after,
    rankChanges: result.rankChanges,
    added: notIn(result.network.ties, network.ties),
    removed: notIn(network.ties, result.network.ties),
    addedOrganisations: result.network.ids.filter((id) => !before.has(id)),
    removedOrganisations: network.ids.filter((id) => !after.has(id)),
  };
}

/** Why changes cannot be made; null where they can. */
export function firstImpossible(
  network: CommunityNetwork,
  changes: readonly ScenarioChange[],
): ImpossibleChange | null {
  try {
    applyScenario(network, changes);
    return null;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const { code, index, found } = error;
    return { code, index, found };
  }
}
