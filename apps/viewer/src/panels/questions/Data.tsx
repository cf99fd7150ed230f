import type { ReactElement } from 'react';
import { datasetOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { Parts } from '../controls/Parts.tsx';
import { Changes } from '../data/Changes.tsx';
import { Issues } from '../data/Issues.tsx';
import { OpenAndSave } from '../data/OpenAndSave.tsx';
import { SheetEditor } from '../data/SheetEditor.tsx';
import { editedSheets } from '../data/editedSheets.ts';
import { useLanguage } from '../language.tsx';
import { AnswerText } from './AnswerText.tsx';

/** The data themselves: open, save, see what is wrong with them, and edit them. */
export function Data(): ReactElement {
  const language = useLanguage();
  const dataset = useViewer(datasetOf);
  return (
    <>
      <AnswerText title={language.say('viewer.question.data')}>
        <p>
          {language.say('viewer.data.answer', {
            organisations: dataset.organisations.length,
            initiatives: dataset.initiatives.length,
            participations: dataset.participations.length,
            ties: dataset.ties.length,
          })}
        </p>
      </AnswerText>
      <OpenAndSave />
      <Issues />
      <Parts
        question="data"
        label={language.say('viewer.data.sheets')}
        parts={[
          ...editedSheets.map((sheet) => ({
            id: sheet,
            label: language.sayById(`viewer.sheet.${sheet}`),
            panel: <SheetEditor sheet={sheet} />,
          })),
          { id: 'changes', label: language.say('viewer.changes'), panel: <Changes /> },
        ]}
      />
    </>
  );
}
