import type { ReactElement } from 'react';
import { languageCodes } from '@partnermap/language';
import type { LanguageCode } from '@partnermap/language';
import { canRedo, canUndo } from '../../state/selectors.ts';
import type { Theme } from '../../state/session.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { Search } from './Search.tsx';

// Each language is named in itself, so that whoever reads only that one can find it.
const ownNames: Readonly<Record<LanguageCode, string>> = { en: 'English', ru: 'Русский', ky: 'Кыргызча' };

/** The name of the data, search, undo and redo, language and theme. */
export function Header(): ReactElement {
  const language = useLanguage();
  return (
    <header className="header">
      <DataTitle />
      <Search />
      <div className="header-tools">
        <UndoRedo />
        <LanguageChoice />
        <ThemeChoice />
      </div>
      <a className="skip-link" href="#answer">
        {language.say('viewer.skipToAnswer')}
      </a>
    </header>
  );
}

function DataTitle(): ReactElement {
  const language = useLanguage();
  const data = useViewer(({ analysis }) => analysis.dataset.value);
  return (
    <div className="title-block">
      <h1 className="title">{data?.title ?? language.say('viewer.untitled')}</h1>
      {data?.synthetic === true && (
        <span className="synthetic" title={language.say('common.syntheticData.meaning')}>
          {language.say('common.syntheticData')}
        </span>
      )}
    </div>
  );
}

function UndoRedo(): ReactElement {
  const language = useLanguage();
  const undoable = useViewer(canUndo);
  const redoable = useViewer(canRedo);
  return (
    <div role="group" aria-label={language.say('viewer.changes')} className="button-pair">
      <Action kind="icon" onPress={actions.undo} disabled={!undoable} label={language.say('viewer.undo')}>
        <span aria-hidden="true">↶</span>
      </Action>
      <Action kind="icon" onPress={actions.redo} disabled={!redoable} label={language.say('viewer.redo')}>
        <span aria-hidden="true">↷</span>
      </Action>
    </div>
  );
}

function LanguageChoice(): ReactElement {
  const language = useLanguage();
  return (
    <Choice
      label={language.say('viewer.language')}
      labelHidden
      options={languageCodes.map((code) => ({ value: code, label: ownNames[code] }))}
      value={language.code}
      onChange={(code) => actions.changeSession({ language: code })}
    />
  );
}

function ThemeChoice(): ReactElement {
  const language = useLanguage();
  const theme = useViewer((state) => state.session.theme);
  const labels: Readonly<Record<Theme, string>> = {
    system: language.say('viewer.theme.system'),
    light: language.say('viewer.theme.light'),
    dark: language.say('viewer.theme.dark'),
  };
  return (
    <Choice<Theme>
      label={language.say('viewer.theme')}
      labelHidden
      options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: labels[value] }))}
      value={theme}
      onChange={(chosen) => actions.changeSession({ theme: chosen })}
    />
  );
}
