import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { ScenarioChange } from '@partnermap/core';
import { freeId } from '../../state/rowCommands.ts';
import { scenarioOf, setScenario } from '../../state/trial.ts';
import { datasetOf } from '../../state/selectors.ts';
import { actions, store, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { PairPicker } from '../controls/PairPicker.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useScenarioNames } from './useScenarioNames.ts';

function tryOut(change: ScenarioChange): void {
  actions.perform(setScenario([...scenarioOf(store.getState()), change]));
}

/** Ties, organisations and initiatives that come or go. */
export function ChangeForms(): ReactElement {
  const language = useLanguage();
  const { added } = useScenarioNames();
  return (
    <section className="section" aria-label={language.say('planning.whatIf.try')}>
      <details className="explanation" open>
        <summary>{language.say('planning.whatIf.ties')}</summary>
        <PairPicker
          extra={added}
          actions={[
            {
              label: language.say('planning.whatIf.tie'),
              onPair: (a, b) => tryOut({ change: 'add-tie', a, b }),
            },
            {
              label: language.say('planning.whatIf.untie'),
              onPair: (a, b) => tryOut({ change: 'remove-tie', a, b }),
            },
          ]}
        />
      </details>
      <details className="explanation">
        <summary>{language.say('planning.whatIf.organisations')}</summary>
        <Organisations />
      </details>
      <details className="explanation">
        <summary>{language.say('planning.whatIf.initiatives')}</summary>
        <NewInitiative />
        <GoneInitiative />
      </details>
    </section>
  );
}

function Organisations(): ReactElement {
  const language = useLanguage();
  const { added } = useScenarioNames();
  const dataset = useViewer(datasetOf);
  const id = useId();
  const [gone, setGone] = useState<string | null>(null);
  const [name, setName] = useState('');
  return (
    <div className="pair-picker">
      <OrganisationPicker label={language.say('column.organisation')} value={gone} onChange={setGone} />
      <div className="button-row">
        <Action
          disabled={gone === null}
          onPress={() => {
            if (gone !== null) tryOut({ change: 'remove-organisation', id: gone });
            setGone(null);
          }}
        >
          {language.say('planning.whatIf.takeOut')}
        </Action>
      </div>
      <form
        className="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = name.trim();
          if (typed === '') return;
          const newId = freeId([...dataset.organisations, ...added], typed);
          tryOut({ change: 'add-organisation', id: newId, name: typed });
          setName('');
        }}
      >
        <div className="field">
          <label className="label" htmlFor={id}>
            {language.say('planning.whatIf.newName')}
          </label>
          <input id={id} className="input" value={name} onChange={(event) => setName(event.target.value)} />
        </div>
        <button type="submit" className="action action-plain">
          {language.say('viewer.addRow')}
        </button>
      </form>
    </div>
  );
}

function NewInitiative(): ReactElement {
  const language = useLanguage();
  const { added, nameOf } = useScenarioNames();
  const [participants, setParticipants] = useState<readonly string[]>([]);
  return (
    <div className="pair-picker">
      <OrganisationPicker
        // Each one that is chosen joins the list below, and the field is empty again.
        key={participants.length}
        label={language.say('planning.whatIf.participant')}
        value={null}
        extra={added}
        onChange={(id) => {
          if (id !== null && !participants.includes(id)) setParticipants([...participants, id]);
        }}
      />
      <Chips
        label={language.say('planning.whatIf.participants')}
        chips={participants.map((id) => ({ key: id, text: nameOf(id) }))}
        onRemove={(index) => setParticipants(participants.toSpliced(index, 1))}
      />
      <div className="button-row">
        <Action
          disabled={participants.length < 2}
          onPress={() => {
            tryOut({ change: 'add-initiative', participants });
            setParticipants([]);
          }}
        >
          {language.say('planning.whatIf.initiative')}
        </Action>
      </div>
    </div>
  );
}

function GoneInitiative(): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const network = useViewer(({ analysis }) => analysis.network.value);
  const [gone, setGone] = useState<string | null>(null);
  if (network === null || network.initiativeIds.length === 0) return null;
  const options = network.initiativeIds.map((value) => ({ value, label: names.initiative(value) }));
  return (
    <div className="field-row">
      <Choice
        label={language.say('column.initiative')}
        options={language.sort(options, ({ label }) => label)}
        value={gone}
        onChange={setGone}
      />
      <Action
        disabled={gone === null}
        onPress={() => {
          if (gone !== null) tryOut({ change: 'remove-initiative', id: gone });
          setGone(null);
        }}
      >
        {language.say('planning.whatIf.takeOut')}
      </Action>
    </div>
  );
}
