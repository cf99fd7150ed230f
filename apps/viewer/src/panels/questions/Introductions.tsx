import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SuggestedIntroduction, Suggestions } from '@partnermap/core';
import { actions, useViewer } from '../../state/viewer.ts';
import { DataTable } from '../controls/DataTable.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { IntroductionDetails } from '../introductions/IntroductionDetails.tsx';
import { Plane } from '../introductions/Plane.tsx';
import { Rejected } from '../introductions/Rejected.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { AnswerText } from './AnswerText.tsx';

/** Whom to introduce to whom: the plane of both numbers, the list with reasons, and what was not suggested. */
export function Introductions(): ReactElement {
  const language = useLanguage();
  const answer = useViewer(({ analysis }) => analysis.introductions);
  return (
    <>
      <AnswerText title={language.say('viewer.question.introductions')}>
        {answer.value === null ? <Waiting answer={answer} /> : <First found={answer.value} />}
      </AnswerText>
      {answer.value !== null && <Found found={answer.value} />}
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

const keyOf = ({ a, b }: SuggestedIntroduction): string => `${a}\n${b}`;

function Found({ found }: { readonly found: Suggestions }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = found.introductions.find((one) => keyOf(one) === openKey) ?? null;
  const place = new Map(found.introductions.map((one, index) => [keyOf(one), index + 1]));
  const choose = (one: SuggestedIntroduction | null): void => {
    setOpenKey(one === null ? null : keyOf(one));
    actions.changeSession({ pair: one === null ? null : { a: one.a, b: one.b } });
  };
  const point = (one: SuggestedIntroduction | null): void => {
    const shown = one ?? open;
    actions.changeSession({ pair: shown === null ? null : { a: shown.a, b: shown.b } });
  };
  const pairName = ({ a, b }: SuggestedIntroduction): string =>
    language.say('findings.pairOf', { a: names.organisation(a), b: names.organisation(b) });
  return (
    <>
      <Plane found={found} open={open} onChoose={choose} onPoint={point} />
      <DataTable<SuggestedIntroduction>
        caption={language.say('viewer.introductions.list')}
        rows={found.introductions}
        keyOf={keyOf}
        initialSort={{ column: 'place', descending: false }}
        empty={language.say('findings.introductions.none')}
        isMarked={(one) => one === open}
        onPoint={point}
        columns={[
          {
            id: 'place',
            label: language.say('findings.introductions.number'),
            numeric: true,
            value: (one) => place.get(keyOf(one)) ?? null,
          },
          {
            id: 'pair',
            label: language.say('findings.introductions.pair'),
            heading: true,
            value: pairName,
            show: (one) => (
              <>
                <button
                  type="button"
                  className="link"
                  aria-expanded={one === open}
                  onClick={() => choose(one === open ? null : one)}
                >
                  {pairName(one)}
                </button>
                {one === open && <IntroductionDetails introduction={one} />}
              </>
            ),
          },
          {
            id: 'kind',
            label: language.say('findings.introductions.kind'),
            value: ({ quadrant }) => language.sayById(`findings.quadrant.${quadrant}`),
          },
          {
            id: 'feasibility',
            label: language.say('findings.introductions.feasibilityRank'),
            numeric: true,
            value: ({ feasibility }) => feasibility.rank,
          },
          {
            id: 'benefit',
            label: language.say('findings.introductions.benefitColumn'),
            numeric: true,
            value: ({ benefit }) => benefit.value,
          },
        ]}
      />
      <Explanation title={language.say('findings.introductions.rejected')}>
        <Rejected found={found} />
      </Explanation>
    </>
  );
}
