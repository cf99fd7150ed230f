import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent, ReactElement } from 'react';
import { NetworkMap } from '../../render/NetworkMap.tsx';
import { questions } from '../../state/session.ts';
import type { Question } from '../../state/session.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { TabPanel } from '../controls/TabPanel.tsx';
import { TabRow } from '../controls/TabRow.tsx';
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

const panelId = 'question';

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
    <div className="questions">
      <nav aria-label={language.say('viewer.questions')} className="question-nav">
        <TabRow
          label={language.say('viewer.questions')}
          tabs={questions.map((id) => ({ id, label: labels[id] }))}
          selected={question}
          onSelect={(chosen) =>
            actions.changeSession({ question: chosen, highlightedIds: null, pair: null, selectedId: null })
          }
          panel={panelId}
        />
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
        <div className="answer">
          <TabPanel id={panelId} tab={question} className="panel">
            <Answer question={question} selectedId={selectedId} />
          </TabPanel>
        </div>
      </main>
    </div>
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
