import { lazy } from 'react';
import type { ReactElement } from 'react';
import type { Suggestions } from '@partnermap/core';
import { useViewer } from '../../state/viewer.ts';
import { Parts } from '../controls/Parts.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { List } from '../introductions/List.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { AnswerText } from './AnswerText.tsx';

const Portfolio = lazy(async () => ({ default: (await import('../introductions/Portfolio.tsx')).Portfolio }));
const Matching = lazy(async () => ({ default: (await import('../introductions/Matching.tsx')).Matching }));
const Log = lazy(async () => ({ default: (await import('../introductions/Log.tsx')).Log }));

/** Whom to introduce to whom: the list, introductions chosen together, needs and offers, and what was done. */
export function Introductions(): ReactElement {
  const language = useLanguage();
  const answer = useViewer(({ analysis }) => analysis.introductions);
  return (
    <>
      <AnswerText title={language.say('viewer.question.introductions')}>
        {answer.value === null ? <Waiting answer={answer} /> : <First found={answer.value} />}
      </AnswerText>
      <Parts
        question="introductions"
        label={language.say('viewer.question.introductions')}
        parts={[
          { id: 'list', label: language.say('planning.part.list'), panel: <List /> },
          { id: 'portfolio', label: language.say('findings.introductions.portfolio'), panel: <Portfolio /> },
          { id: 'match', label: language.say('planning.part.match'), panel: <Matching /> },
          { id: 'log', label: language.say('planning.part.log'), panel: <Log /> },
        ]}
      />
    </>
  );
}

function First({ found }: { readonly found: Suggestions }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const first = found.introductions.at(0);
  if (first === undefined) return <p>{language.say('findings.introductions.none')}</p>;
  return (
    <>
      <p>
        {language.say('viewer.introductions.answer', {
          a: names.organisation(first.a),
          b: names.organisation(first.b),
        })}
      </p>
      <p>
        {language.say('findings.introductions.meaning', {
          untied: found.untied,
          candidates: found.candidates,
        })}
      </p>
    </>
  );
}
