import { lazy, Suspense } from 'react';
import type { ComponentType, LazyExoticComponent, ReactElement } from 'react';
import { Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components/Tabs';
import { NetworkMap } from '../../render/NetworkMap.tsx';
import { questions } from '../../state/session.ts';
import type { Question } from '../../state/session.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Computing } from '../controls/Computing.tsx';
import { Later } from '../controls/Later.tsx';
import { useLanguage } from '../language.tsx';
import { WithAllWords } from '../WithAllWords.tsx';
import { Overview } from '../questions/Overview.tsx';
import { ShownBar } from './ShownBar.tsx';
import { TimeBar } from './TimeBar.tsx';

const panels: Readonly<Record<Question, ComponentType | LazyExoticComponent<ComponentType>>> = {
  overview: Overview,
  central: lazy(async () => ({ default: (await import('../questions/Central.tsx')).Central })),
  groups: lazy(async () => ({ default: (await import('../questions/Groups.tsx')).Groups })),
  gaps: lazy(async () => ({ default: (await import('../questions/Gaps.tsx')).Gaps })),
  introductions: lazy(async () => ({
    default: (await import('../questions/Introductions.tsx')).Introductions,
  })),
  whatIf: lazy(async () => ({ default: (await import('../questions/WhatIf.tsx')).WhatIf })),
  change: lazy(async () => ({ default: (await import('../questions/Change.tsx')).Change })),
  data: lazy(async () => ({ default: (await import('../questions/Data.tsx')).Data })),
};

const Card = lazy(async () => ({ default: (await import('../card/OrganisationCard.tsx')).OrganisationCard }));

/** The questions as tabs; below them the map beside the answer. */
export function Questions(): ReactElement {
  const language = useLanguage();
  const question = useViewer(({ session }) => session.question);
  const selectedId = useViewer(({ session }) => session.selectedId);
  const labels: Readonly<Record<Question, string>> = {
    overview: language.say('viewer.question.overview'),
    central: language.say('viewer.question.central'),
    groups: language.say('viewer.question.groups'),
    gaps: language.say('viewer.question.gaps'),
    introductions: language.say('viewer.question.introductions'),
    whatIf: language.say('viewer.question.whatIf'),
    change: language.say('viewer.question.change'),
    data: language.say('viewer.question.data'),
  };
  return (
    <Tabs
      className="questions"
      selectedKey={question}
      onSelectionChange={(key) => {
        const chosen = questions.find((one) => one === key);
        if (chosen !== undefined)
          actions.changeSession({ question: chosen, highlightedIds: null, pair: null, selectedId: null });
      }}
    >
      <nav aria-label={language.say('viewer.questions')} className="question-nav">
        <TabList className="tab-list" aria-label={language.say('viewer.questions')}>
          {questions.map((one) => (
            <Tab key={one} id={one} className="tab">
              {labels[one]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <ShownBar />
      <main id="answer" tabIndex={-1} className={question === 'data' ? 'main main-wide' : 'main'}>
        <section
          className="map-area"
          aria-label={language.say('viewer.map')}
          aria-hidden={question === 'data'}
        >
          <NetworkMap />
          <TimeBar />
        </section>
        {/* Only the one that is asked: one that goes would be laid out once more, beside what changes around it. */}
        <TabPanels className="answer">
          <TabPanel key={question} id={question} className="panel" aria-label={labels[question]}>
            <Later until={<div className="waiting" aria-busy="true" />}>
              <Suspense fallback={<Computing />}>
                <Answer question={question} selectedId={selectedId} />
              </Suspense>
            </Later>
          </TabPanel>
        </TabPanels>
      </main>
    </Tabs>
  );
}

/**
 * The answer to a question, or the card of the organisation that is selected. The answer waits behind the card, as it
 * was: sorted, opened, and with what it draws on the map.
 */
function Answer({
  question,
  selectedId,
}: {
  readonly question: Question;
  readonly selectedId: string | null;
}): ReactElement {
  const Panel = panels[question];
  return (
    <>
      {selectedId !== null && (
        <WithAllWords>
          <Card key={selectedId} id={selectedId} />
        </WithAllWords>
      )}
      <div className="panel-content" hidden={selectedId !== null}>
        {question === 'overview' ? (
          <Panel />
        ) : (
          <WithAllWords>
            <Panel />
          </WithAllWords>
        )}
      </div>
    </>
  );
}
