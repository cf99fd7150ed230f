import type { ReactElement } from 'react';
import { readExample } from '../../files/examples.ts';
import { newDocument } from '../../state/document.ts';
import { edited } from '../../state/history.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { useLanguage } from '../language.tsx';

/** What the reader should know before reading on: restored work, synthetic data, what went wrong. */
export function Notices(): ReactElement {
  return (
    <aside className="notices">
      <Problem />
      <Reading />
      <NotSaved />
      <Overwritten />
      <Restored />
      <Synthetic />
    </aside>
  );
}

function Problem(): ReactElement | null {
  const language = useLanguage();
  const problem = useViewer(({ session }) => session.problem);
  if (problem === null) return null;
  return (
    <div role="alert" className="notice notice-error">
      <p>{problem}</p>
      <Action kind="quiet" onPress={() => actions.changeSession({ problem: null })}>
        {language.say('viewer.dismiss')}
      </Action>
    </div>
  );
}

function Reading(): ReactElement | null {
  const language = useLanguage();
  const reading = useViewer(({ session }) => session.reading);
  return reading ? (
    <p role="status" className="notice">
      {language.say('viewer.reading')}
    </p>
  ) : null;
}

function NotSaved(): ReactElement | null {
  const language = useLanguage();
  const notSaved = useViewer(({ session }) => session.notSaved);
  return notSaved ? (
    <p role="alert" className="notice notice-error">
      {language.say('viewer.notSaved')}
    </p>
  ) : null;
}

function Overwritten(): ReactElement | null {
  const language = useLanguage();
  const overwritten = useViewer(({ session }) => session.overwritten);
  return overwritten ? (
    <div role="alert" className="notice">
      <p>{language.say('viewer.overwritten')}</p>
      <Action kind="quiet" onPress={() => actions.changeSession({ overwritten: false })}>
        {language.say('viewer.dismiss')}
      </Action>
    </div>
  ) : null;
}

function Restored(): ReactElement | null {
  const language = useLanguage();
  const restored = useViewer(({ session }) => session.restored);
  if (!restored) return null;
  const startFresh = async (): Promise<void> => {
    actions.replace(edited(newDocument(await readExample('stem4all'))));
    actions.changeSession({ restored: false, selectedId: null, opened: null, question: 'overview' });
  };
  return (
    <div role="status" className="notice">
      <p>{language.say('viewer.restored')}</p>
      <div className="button-pair">
        <Action onPress={() => void startFresh()}>{language.say('viewer.startFresh')}</Action>
        <Action kind="quiet" onPress={() => actions.changeSession({ restored: false })}>
          {language.say('viewer.dismiss')}
        </Action>
      </div>
    </div>
  );
}

function Synthetic(): ReactElement | null {
  const language = useLanguage();
  const synthetic = useViewer(({ analysis }) => analysis.dataset.value?.synthetic ?? false);
  return synthetic ? (
    <p className="notice notice-synthetic">{language.say('common.syntheticData.meaning')}</p>
  ) : null;
}
