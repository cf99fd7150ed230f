import { useMemo } from 'react';
import type { ScenarioChange } from '@partnermap/core';
import { scenarioOf } from '../../state/trial.ts';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

export interface ScenarioNames {
  /** Names of organisations, also of those that are only tried out. */
  readonly nameOf: (id: string) => string;
  readonly changeText: (change: ScenarioChange) => string;
  readonly added: readonly { readonly id: string; readonly name: string }[];
}

/** How a trial names what it holds. */
export function useScenarioNames(): ScenarioNames {
  const language = useLanguage();
  const names = useNames();
  const changes = useViewer(scenarioOf);
  return useMemo(() => {
    const added = changes.flatMap((change) =>
      change.change === 'add-organisation' ? [{ id: change.id, name: change.name ?? change.id }] : [],
    );
    const own = new Map(added.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => own.get(id) ?? names.organisation(id);
    const changeText = (change: ScenarioChange): string => {
      switch (change.change) {
        case 'add-tie':
          return language.say('planning.whatIf.addTie', { a: nameOf(change.a), b: nameOf(change.b) });
        case 'remove-tie':
          return language.say('planning.whatIf.removeTie', { a: nameOf(change.a), b: nameOf(change.b) });
        case 'add-organisation':
          return language.say('planning.whatIf.addOrganisation', { name: nameOf(change.id) });
        case 'remove-organisation':
          return language.say('planning.whatIf.removeOrganisation', { name: nameOf(change.id) });
        case 'add-initiative':
          return language.say('planning.whatIf.addInitiative', { names: change.participants.map(nameOf) });
        default:
          return language.say('planning.whatIf.removeInitiative', { name: names.initiative(change.id) });
      }
    };
    return { nameOf, changeText, added };
  }, [language, names, changes]);
}
