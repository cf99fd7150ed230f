import type { ReactElement } from 'react';
import { scenarioOf, setScenario, withTies } from '../../state/trial.ts';
import type { Pair } from '../../state/session.ts';
import { actions, store } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { useLanguage } from '../language.tsx';

/** Leads to what introductions would change, as ties that are tried out. */
export function TryOut({ pairs }: { readonly pairs: readonly Pair[] }): ReactElement {
  const language = useLanguage();
  return (
    <div className="button-row">
      <Action
        onPress={() => {
          actions.perform(setScenario(withTies(scenarioOf(store.getState()), pairs)));
          actions.changeSession({ question: 'whatIf', selectedId: null, pair: null, highlightedIds: null });
        }}
      >
        {language.say('planning.tryOut')}
      </Action>
    </div>
  );
}
