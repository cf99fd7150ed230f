import type { ReactElement } from 'react';
import { actions, useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { ChangeResult } from '../change/ChangeResult.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { Work } from '../controls/Work.tsx';
import { useLanguage } from '../language.tsx';
import { useTask } from '../useTask.ts';
import { AnswerText } from './AnswerText.tsx';

/** What changed from one year to another. */
export function Change(): ReactElement {
  const language = useLanguage();
  const answer = useViewer(({ analysis }) => analysis.dataset);
  const years = answer.value?.years ?? [];
  return (
    <>
      <AnswerText title={language.say('viewer.question.change')}>
        {answer.value === null ? (
          <Waiting answer={answer} />
        ) : years.length < 2 ? (
          <p>{language.say(years.length === 0 ? 'planning.change.undated' : 'planning.change.oneYear')}</p>
        ) : (
          <p className="muted">{language.say('planning.change.meaning')}</p>
        )}
      </AnswerText>
      {years.length >= 2 && <TwoYears years={years} />}
    </>
  );
}

const replicateChoices = [200, 1000] as const;

function TwoYears({ years }: { readonly years: readonly number[] }): ReactElement {
  const language = useLanguage();
  const settings = useView('settings');
  const seed = useView('seed');
  const form = useViewer(({ session }) => session.forms.compare);
  const known = (year: number | null, usual: number): number =>
    year !== null && years.includes(year) ? year : usual;
  const from = known(form.from, years[years.length - 2]);
  const to = known(form.to, years[years.length - 1]);
  const change = (compare: Partial<typeof form>): void =>
    actions.changeForms({ compare: { ...form, ...compare } });
  // The moment of the map is none of the two.
  const asked = { settings: { ...settings, at: null }, seed, replicates: form.replicates };
  const controls = useTask('compare', { ...asked, from: String(from), to: String(to) });
  const options = years.map((year) => ({ value: String(year), label: language.date(String(year)) }));
  return (
    <>
      <div className="field-row">
        <Choice
          label={language.say('planning.change.from')}
          options={options.slice(0, -1)}
          value={String(from)}
          onChange={(year) => change({ from: Number(year) })}
        />
        <Choice
          label={language.say('planning.change.to')}
          options={options.slice(1)}
          value={String(to)}
          onChange={(year) => change({ to: Number(year) })}
        />
        <Choice
          label={language.say('planning.change.replicates')}
          options={replicateChoices.map((count) => ({ value: String(count), label: language.number(count) }))}
          value={String(form.replicates)}
          onChange={(count) => change({ replicates: Number(count) })}
        />
      </div>
      {from >= to && <p role="alert">{language.say('change.wrongOrder', { from, to })}</p>}
      <Work controls={controls} label={language.say('planning.change.compare')} disabled={from >= to} />
      {controls.found !== null && <ChangeResult found={controls.found} from={from} to={to} />}
    </>
  );
}
