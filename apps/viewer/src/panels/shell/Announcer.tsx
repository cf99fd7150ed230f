import type { ReactElement } from 'react';
import { useViewer } from '../../state/viewer.ts';
import { useView } from '../../state/useView.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { shownCount } from './shownReasons.ts';

/** Tells screen readers what changed without taking the focus: what is shown, and what was selected. */
export function Announcer(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const network = useViewer(({ analysis }) => analysis.network);
  const selectedId = useViewer(({ session }) => session.selectedId);
  const focus = useView('focus');
  const shown = network.value;
  return (
    <div className="visually-hidden">
      <p role="status">
        {shown === null || network.status !== 'done' ? '' : shownCount(shown, focus, language)}
      </p>
      <p role="status">
        {selectedId === null ? '' : language.say('viewer.selected', { name: names.organisation(selectedId) })}
      </p>
    </div>
  );
}
