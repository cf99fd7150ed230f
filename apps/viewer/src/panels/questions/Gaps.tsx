import { lazy, useState } from 'react';
import type { ReactElement } from 'react';
import { confidenceText } from '@partnermap/report';
import type { Gap, GapReport } from '@partnermap/core';
import { actions, useViewer } from '../../state/viewer.ts';
import { Check } from '../controls/Check.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { Parts } from '../controls/Parts.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { Coverage } from '../gaps/Coverage.tsx';
import { Dependence } from '../gaps/Dependence.tsx';
import { gapText } from '../gaps/gapText.ts';
import { standsOut } from '../gaps/standsOut.ts';
import { useLanguage } from '../language.tsx';
import { useLetGo } from '../useLetGo.ts';
import { useSentenceContext } from '../useSentenceContext.ts';
import { AnswerText } from './AnswerText.tsx';

const Team = lazy(async () => ({ default: (await import('../gaps/Team.tsx')).Team }));
const Facilitator = lazy(async () => ({ default: (await import('../gaps/Facilitator.tsx')).Facilitator }));

/** Where partnerships are missing: every gap with its evidence, teams that could fill one, the facilitator. */
export function Gaps(): ReactElement {
  const language = useLanguage();
  const answer = useViewer(({ analysis }) => analysis.gaps);
  useLetGo(answer.value);
  return (
    <>
      <AnswerText title={language.say('viewer.question.gaps')}>
        {answer.value === null ? <Waiting answer={answer} /> : <First report={answer.value} />}
      </AnswerText>
      <Parts
        question="gaps"
        label={language.say('viewer.question.gaps')}
        parts={[
          { id: 'gaps', label: language.say('planning.part.gaps'), panel: <AllGaps /> },
          { id: 'team', label: language.say('planning.part.team'), panel: <Team /> },
          { id: 'facilitator', label: language.say('planning.part.without'), panel: <Facilitator /> },
        ]}
      />
    </>
  );
}

/** Coverage, every gap, and what hangs on each organisation. */
function AllGaps(): ReactElement | null {
  const report = useViewer(({ analysis }) => analysis.gaps.value);
  if (report === null) return null;
  return (
    <>
      <Coverage matrices={report.coverage} />
      <GapTable gaps={report.gaps} />
      <Dependence found={report.dependence} />
    </>
  );
}

const saidFirst = 3;

function First({ report }: { readonly report: GapReport }): ReactElement {
  const language = useLanguage();
  const context = useSentenceContext();
  const found = report.gaps.filter(standsOut);
  const inData = report.gaps.filter(({ judged, kind }) => judged && kind === 'data').length;
  const sentences = found.slice(0, saidFirst).map((gap) => gapText(gap, context));
  return (
    <>
      <p>{language.say('viewer.gaps.answer', { count: found.length })}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {inData > 0 && <p>{language.say('viewer.gaps.data', { count: inData })}</p>}
      <p className="muted">{language.say('findings.coverage.meaning')}</p>
    </>
  );
}

function GapTable({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement {
  const language = useLanguage();
  const sentences = useSentenceContext();
  const [all, setAll] = useState(false);
  const rows = gaps.filter((gap) => all || gap.judged);
  const place = new Map(gaps.map((gap, index) => [gap.id, index + 1]));
  const sentence = (gap: Gap): string => gapText(gap, sentences);
  const sure = (gap: Gap): string =>
    gap.judged ? confidenceText(gap, sentences.context) : language.say('common.notJudged');
  return (
    <>
      <DataTable<Gap>
        caption={language.say('viewer.gaps.table')}
        rows={rows}
        keyOf={({ id }) => id}
        initialSort={{ column: 'place', descending: false }}
        empty={language.say('findings.coverage.noneFound')}
        columns={[
          {
            id: 'place',
            label: language.say('findings.introductions.number'),
            numeric: true,
            value: ({ id }) => place.get(id) ?? null,
          },
          {
            id: 'gap',
            label: language.say('viewer.gaps.gap'),
            heading: true,
            long: true,
            value: sentence,
            show: (gap) => (
              <>
                <GapLink gap={gap} text={sentence(gap)} />
                <span className="meaning">{sure(gap)}</span>
              </>
            ),
          },
          {
            id: 'reason',
            label: language.say('column.reason'),
            value: ({ reason }) => language.sayById(`gapReason.${reason}`),
          },
        ]}
      />
      <Check label={language.say('viewer.gaps.all')} checked={all} onChange={setAll} />
    </>
  );
}

/** What a gap says; where it names organisations, it brings them out on the map. */
function GapLink({ gap, text }: { readonly gap: Gap; readonly text: string }): ReactElement {
  const highlighted = useViewer(({ session }) => session.highlightedIds);
  const { organisations, through } = gap.subject;
  const ids = through === null ? organisations : [through, ...organisations];
  if (ids.length === 0) return <div className="begins">{text}</div>;
  const isShown =
    highlighted !== null && highlighted.size === ids.length && ids.every((id) => highlighted.has(id));
  return (
    <button
      type="button"
      className="link begins"
      aria-pressed={isShown}
      onClick={() => actions.changeSession({ highlightedIds: isShown ? null : new Set(ids) })}
    >
      {text}
    </button>
  );
}
