import type { ScenarioChange } from '@partnermap/core';
import type { Command } from './command.ts';
import type { Pair } from './session.ts';
import type { ViewerState } from './store.ts';

const noChanges: readonly ScenarioChange[] = [];

/** The changes that are being tried out. */
export const scenarioOf = ({ edited }: ViewerState): readonly ScenarioChange[] =>
  edited.document.scenarios.at(0)?.changes ?? noChanges;

/** Tries out these changes instead of those that were. */
export function setScenario(changes: readonly ScenarioChange[]): Command {
  return { type: 'set-scenarios', scenarios: changes.length === 0 ? [] : [{ id: 'main', changes }] };
}

/** Ties between these pairs, besides what is tried out already. */
export function withTies(
  changes: readonly ScenarioChange[],
  pairs: readonly Pair[],
): readonly ScenarioChange[] {
  const isThere = ({ a, b }: Pair): boolean =>
    changes.some(
      (one) => one.change === 'add-tie' && ((one.a === a && one.b === b) || (one.a === b && one.b === a)),
    );
  return [
    ...changes,
    ...pairs.filter((pair) => !isThere(pair)).map(({ a, b }) => ({ change: 'add-tie', a, b }) as const),
  ];
}
