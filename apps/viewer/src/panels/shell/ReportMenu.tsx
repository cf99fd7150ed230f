import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { Audience } from '@partnermap/report';
import { datasetOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import type { ReportChoice } from '../../worker/calls/report.ts';
import { Action } from '../controls/Action.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { ReportParts, stillPossible } from './ReportParts.tsx';
import { useReport } from './useReport.ts';

const usual: ReportChoice = { audience: 'internal', organisation: null, since: null, sections: null };

/** Makes the report of what is shown and saves it as a file, with its progress and a way to stop it. */
export function ReportMenu(): ReactElement {
  const language = useLanguage();
  const { say } = language;
  const dataset = useViewer(datasetOf);
  const settings = useView('settings');
  const [chosen, setChoice] = useState(usual);
  const choice = stillPossible(chosen, dataset, settings);
  const change = (changed: Partial<ReportChoice>): void => setChoice({ ...choice, ...changed });
  const { audience } = choice;
  const { state, make, cancel } = useReport();
  const progress =
    state.status === 'making'
      ? say('viewer.report.progress', { share: language.percent(state.share, { digits: 0 }) })
      : null;
  return (
    <DialogTrigger>
      <Button className="action action-plain">{progress ?? say('viewer.report')}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="dialog filters">
          <Heading slot="title" className="dialog-title">
            {say('viewer.report')}
          </Heading>
          <p>{say('viewer.report.about')}</p>
          <Choice<Audience>
            label={say('setting.audience')}
            options={[
              { value: 'internal', label: say('setting.audience.internal') },
              { value: 'partner', label: say('setting.audience.partner') },
            ]}
            value={audience}
            onChange={(readers) => change({ audience: readers })}
          />
          <p className="muted hint">
            {say(audience === 'internal' ? 'report.forInternal' : 'report.forPartners')}
          </p>
          <ReportParts choice={choice} onChange={change} />
          {state.status === 'making' ? (
            <div className="button-row">
              <progress className="progress" value={state.share} aria-label={say('viewer.report')} />
              <Action onPress={cancel}>{say('viewer.report.stop')}</Action>
            </div>
          ) : (
            <Action kind="primary" disabled={choice.sections?.length === 0} onPress={() => void make(choice)}>
              {say('viewer.report.save')}
            </Action>
          )}
          <p role="status" className="hint">
            {state.status === 'saved' ? say('viewer.report.saved') : ''}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
