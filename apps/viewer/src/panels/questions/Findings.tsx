import type { ReactElement } from 'react';
import type { Answer } from '../../state/analysis.ts';
import { measureCalled } from '../../state/measureCalled.ts';
import type { Question } from '../../state/session.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Waiting } from '../controls/Waiting.tsx';
import { gapText } from '../gaps/gapText.ts';
import { standsOut } from '../gaps/standsOut.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useSentenceContext } from '../useSentenceContext.ts';

const named = 3;

/**
 * The answer to each question in a line, which leads to the whole answer. What is computed anew is waited for: old answers may
 * name organisations of other data.
 */
export function Findings(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const sentences = useSentenceContext();
  const { network, measures, groups, gaps, introductions } = useViewer(({ analysis }) => analysis);
  const partners = measureCalled('degree.noLoops', measures.value, null);
  const central = [...(partners?.ranks ?? [])].toSorted((a, b) => a[1] - b[1]).slice(0, named);
  const largest = groups.value?.groups.at(0);
  const gap = gaps.value?.gaps.find(standsOut);
  const introduction = introductions.value?.introductions.at(0);
  return (
    <section className="section">
      <h3>{language.say('viewer.overview.findings')}</h3>
      <dl className="findings">
        <Finding question="central" answer={measures}>
          {central.length > 0 &&
            network.value !== null &&
            network.value.ties.length > 0 &&
            language.say('viewer.overview.central', {
              names: central.map(([id]) => names.organisation(id)),
            })}
        </Finding>
        <Finding question="groups" answer={groups}>
          {largest !== undefined &&
            language.say('viewer.groups.answer', {
              count: groups.value?.groups.length ?? 0,
              name: sentences.groups.get(largest.id) ?? largest.id,
              members: largest.members.length,
            })}
        </Finding>
        <Finding question="gaps" answer={gaps}>
          {gap !== undefined && gapText(gap, sentences)}
        </Finding>
        <Finding question="introductions" answer={introductions}>
          {introduction !== undefined &&
            language.say('viewer.introductions.answer', {
              a: names.organisation(introduction.a),
              b: names.organisation(introduction.b),
            })}
        </Finding>
      </dl>
    </section>
  );
}

interface FindingProps {
  readonly question: Question;
  readonly answer: Answer<unknown>;
  /** What was found; false = nothing. */
  readonly children: string | false;
}

function Finding({ question, answer, children }: FindingProps): ReactElement {
  const language = useLanguage();
  return (
    <div>
      <dt>
        <button
          type="button"
          className="link"
          onClick={() =>
            actions.changeSession({ question, highlightedIds: null, pair: null, selectedId: null })
          }
        >
          {language.say(`viewer.question.${question}`)}
        </button>
      </dt>
      <dd>
        {answer.value === null || answer.status !== 'done' ? (
          <Waiting answer={answer} />
        ) : (
          children || language.say('viewer.overview.nothing')
        )}
      </dd>
    </div>
  );
}
