import '../../theme/planning.css';
import { Suspense } from 'react';
import type { ReactElement } from 'react';
import { Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components/Tabs';
import type { Question } from '../../state/session.ts';
import { useViewer } from '../../state/viewer.ts';
import { Computing } from './Computing.tsx';
import { Later } from './Later.tsx';
import { openPart } from './openPart.ts';

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
  const open = useViewer(({ session }) => session.parts[question]);
  const selected = parts.find(({ id }) => id === open) ?? parts[0];
  return (
    <Tabs
      className="sheet-tabs"
      selectedKey={selected.id}
      onSelectionChange={(key) => openPart(question, String(key))}
    >
      <TabList className="tab-list" aria-label={label}>
        {parts.map((part) => (
          <Tab key={part.id} id={part.id} className="tab">
            {part.label}
          </Tab>
        ))}
      </TabList>
      <TabPanels>
        <TabPanel key={selected.id} id={selected.id} className="part">
          <Later>
            <Suspense fallback={<Computing />}>{selected.panel}</Suspense>
          </Later>
        </TabPanel>
      </TabPanels>
    </Tabs>
  );
}
