import '../../theme/planning.css';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Question } from '../../state/session.ts';
import { useViewer } from '../../state/viewer.ts';
import { openPart } from './openPart.ts';
import { TabPanel } from './TabPanel.tsx';
import { TabRow } from './TabRow.tsx';

export interface Part {
  readonly id: string;
  readonly label: string;
  readonly panel: ReactElement;
}

interface PartsProps {
  readonly question: Question;
  readonly label: string;
  readonly parts: readonly Part[];
}

/** The parts of an answer as tabs; the one that is open stays so while other questions are looked at. */
export function Parts({ question, label, parts }: PartsProps): ReactElement {
  const panelId = useId();
  const open = useViewer(({ session }) => session.parts[question]);
  const selected = parts.find(({ id }) => id === open) ?? parts[0];
  return (
    <div className="sheet-tabs">
      <TabRow
        label={label}
        tabs={parts}
        selected={selected.id}
        onSelect={(id) => openPart(question, id)}
        panel={panelId}
      />
      <TabPanel id={panelId} tab={selected.id} className="part">
        {selected.panel}
      </TabPanel>
    </div>
  );
}
