import type { ReactElement } from 'react';
import { Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components/Tabs';
import { datasetOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
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
      <Tabs className="sheet-tabs">
        <TabList className="tab-list" aria-label={language.say('viewer.data.sheets')}>
          {editedSheets.map((sheet) => (
            <Tab key={sheet} id={sheet} className="tab">
              {language.sayById(`viewer.sheet.${sheet}`)}
            </Tab>
          ))}
          <Tab id="changes" className="tab">
            {language.say('viewer.changes')}
          </Tab>
        </TabList>
        <TabPanels>
          {editedSheets.map((sheet) => (
            <TabPanel key={sheet} id={sheet}>
              <SheetEditor sheet={sheet} />
            </TabPanel>
          ))}
          <TabPanel id="changes">
            <Changes />
          </TabPanel>
        </TabPanels>
      </Tabs>
    </>
  );
}
