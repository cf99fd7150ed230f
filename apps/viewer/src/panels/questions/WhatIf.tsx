import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { ScenarioChange } from '@partnermap/core';
import type { WhatIfResult } from '../../worker/calls/whatIf.ts';
import { whatIfSketch } from '../../scene/sketches.ts';
import { scenarioOf, setScenario } from '../../state/trial.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { Action } from '../controls/Action.tsx';
import { Chips } from '../controls/Chips.tsx';
import { Work } from '../controls/Work.tsx';
import { useLanguage } from '../language.tsx';
import { useSketch } from '../useSketch.ts';
import { useTask } from '../useTask.ts';
import { ChangeForms } from '../whatIf/ChangeForms.tsx';
import { Figures } from '../whatIf/Figures.tsx';
import { GapsChanged } from '../whatIf/GapsChanged.tsx';
import { Ranks } from '../whatIf/Ranks.tsx';
import { useScenarioNames } from '../whatIf/useScenarioNames.ts';
import { AnswerText } from './AnswerText.tsx';

/** What changes would do to every figure, rank and gap; the data stay as they are. */
export function WhatIf(): ReactElement {
  const language = useLanguage();
  const settings = useView('settings');
  const seed = useView('seed');
  const changes = useViewer(scenarioOf);
  const controls = useTask('whatIf', { settings, seed, changes }, changes.length > 0);
  return (
    <>
      <AnswerText title={language.say('viewer.question.whatIf')}>
        <p>{language.say('whatIf.nobodyReacts', { count: changes.length })}</p>
        <p className="muted">{language.say('planning.whatIf.meaning')}</p>
      </AnswerText>
      <ChangeForms />
      <Tried changes={changes} />
      {changes.length > 0 && (
        <>
          {controls.found === null ? (
            <Work controls={controls} label={null} />
          ) : (
            <Result found={controls.found} changes={changes} />
          )}
        </>
      )}
    </>
  );
}

/** What is being tried out, each change with a button that takes it back. */
function Tried({ changes }: { readonly changes: readonly ScenarioChange[] }): ReactElement | null {
  const language = useLanguage();
  const { changeText } = useScenarioNames();
  if (changes.length === 0) return null;
  return (
    <section className="section">
      <Chips
        label={language.say('planning.whatIf.tried')}
        chips={changes.map((change, index) => ({ key: String(index), text: changeText(change) }))}
        onRemove={(index) => actions.perform(setScenario(changes.toSpliced(index, 1)))}
      />
      <div className="button-row">
        <Action onPress={actions.undo}>{language.say('viewer.undo')}</Action>
        <Action onPress={() => actions.perform(setScenario([]))}>
          {language.say('planning.whatIf.reset')}
        </Action>
      </div>
    </section>
  );
}

function Result({
  found,
  changes,
}: {
  readonly found: WhatIfResult;
  readonly changes: readonly ScenarioChange[];
}): ReactElement {
  const language = useLanguage();
  const { nameOf } = useScenarioNames();
  useSketch(
    useMemo(
      () =>
        whatIfSketch({
          ...found,
          addedOrganisations: found.addedOrganisations.map((id) => ({ id, name: nameOf(id) })),
        }),
      [found, nameOf],
    ),
  );
  const { impossible } = found;
  if (impossible !== null) {
    return (
      <p role="alert" className="notice notice-error">
        {language.say('whatIf.impossible', {
          number: impossible.index + 1,
          reason: language.sayById(`scenarioProblem.${impossible.code}`),
          found: impossible.found.map(nameOf),
        })}
      </p>
    );
  }
  return (
    <>
      <WhatWouldChange found={found} />
      <Figures caption={language.say('heading.wouldChange')} states={[found.before, found.after]} />
      <Ranks changes={found.rankChanges} nameOf={nameOf} />
      <GapsChanged changes={changes} />
    </>
  );
}

/** The answer in sentences: what most people want to know of all the figures. */
function WhatWouldChange({ found: { before, after } }: { readonly found: WhatIfResult }): ReactElement {
  const language = useLanguage();
  const both = (id: string, say: (value: number) => string): { before: string; after: string } | null => {
    const [was, is] = [before.values.get(id) ?? null, after.values.get(id) ?? null];
    if (was === null || is === null || say(was) === say(is)) return null;
    return { before: say(was), after: say(is) };
  };
  // One tie changes little: so many digits show it.
  const share = (value: number): string => language.percent(value, { digits: 2 });
  const reach = both('globalEfficiency', share);
  const isolates = both('isolates', language.number);
  const dependence = both('facilitatorDependence', share);
  return (
    <div className="lead" role="status">
      {reach !== null && <p>{language.say('planning.whatIf.reach', reach)}</p>}
      {isolates !== null && <p>{language.say('planning.whatIf.isolates', isolates)}</p>}
      {dependence !== null && <p>{language.say('planning.whatIf.dependence', dependence)}</p>}
    </div>
  );
}
