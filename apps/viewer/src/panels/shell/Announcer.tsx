import type { ReactElement } from 'react';
import { hiddenByFocus, viewOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

/** Tells screen readers what changed without taking the focus: what is shown, and what was selected. */
export function Announcer(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const network = useViewer(({ analysis }) => analysis.network);
  const selectedId = useViewer(({ session }) => session.selectedId);
  const { focus } = useViewer(viewOf);
  const shown = network.value;
  const total = shown === null ? 0 : shown.ids.length + shown.hidden.length;
  return (
    <div className="visually-hidden">
      <p role="status">
        {shown === null || network.status !== 'done'
          ? ''
          : language.say('common.shown', {
              shown: shown.ids.length - hiddenByFocus(shown, focus),
              total,
            })}
      </p>
      <p role="status">
        {selectedId === null ? '' : language.say('viewer.selected', { name: names.organisation(selectedId) })}
      </p>
    </div>
  );
}
