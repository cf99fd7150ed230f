import type { ReactElement } from 'react';
import { measureCalled } from '../../state/measureCalled.ts';
import { defaultMeasure } from '../../state/view.ts';
import { datasetOf, organisationsById } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useSetting, useView } from '../../state/useView.ts';
import type { OrganisationMeasure } from '../../worker/organisationMeasure.ts';
import { Action } from '../controls/Action.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { MeasureChoice } from '../controls/MeasureChoice.tsx';
import { MeasureExplanation } from '../measures/MeasureExplanation.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { useLanguage } from '../language.tsx';
import { measureName } from '../measureWords.ts';
import { useNames } from '../useNames.ts';
import { useRankRanges } from '../useRankRanges.ts';
import { AnswerText } from './AnswerText.tsx';
import { RangeSummary } from './RangeSummary.tsx';
import { Ranking } from './Ranking.tsx';

/** Who is central, by a measure that the reader chooses; the map shows it as size. */
export function Central(): ReactElement {
  const language = useLanguage();
  const measures = useViewer(({ analysis }) => analysis.measures);
  const others = useViewer(({ analysis }) => analysis.chosen);
  const id = useView('measure');
  const map = useView('map');
  const chosen = measureCalled(id, measures.value, others.value);
  const ranges = useRankRanges([id]);
  return (
    <>
      <AnswerText title={language.say('viewer.question.central')}>
        {chosen === null ? (
          <Waiting answer={measures.value === null ? measures : others} />
        ) : (
          <First measure={chosen} />
        )}
      </AnswerText>
      <MeasureChoice
        label={language.say('viewer.central.measure')}
        value={id}
        onChange={(next) => {
          if (next !== null) actions.changeView({ measure: next, map: { ...map, sizeBy: next } });
        }}
      />
      <Explanation title={language.say('viewer.whatItMeans')}>
        <MeasureExplanation id={id} />
      </Explanation>
      {chosen?.reason === null && (
        <>
          <RangeSummary id={id} ranges={ranges} />
          <Ranking chosen={chosen} ranges={ranges.value} />
        </>
      )}
    </>
  );
}

const named = 4;

/** Being between others is the other thing that people mean by central. */
function Between(): ReactElement | null {
  const language = useLanguage();
  const names = useNames();
  const measures = useViewer(({ analysis }) => analysis.measures.value);
  const between = measureCalled('betweenness.normalized', measures, null);
  const tops = [...(between?.ranks ?? [])]
    .filter(([id, rank]) => rank < named && (between?.values?.get(id) ?? 0) > 0)
    .toSorted((a, b) => a[1] - b[1])
    .slice(0, named - 1);
  if (tops.length === 0) return null;
  return (
    <p>{language.say('viewer.central.between', { names: tops.map(([id]) => names.organisation(id)) })}</p>
  );
}

function First({ measure }: { readonly measure: OrganisationMeasure }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const dataset = useViewer(datasetOf);
  const isTied = useViewer(({ analysis }) => (analysis.network.value?.ties.length ?? 1) > 0);
  const without = useSetting('without');
  const publishers = useViewer(({ analysis }) => analysis.publishers.value);
  if (measure.reason !== null) return <p>{language.sayById(`undefined.${measure.reason}`)}</p>;
  const best = [...measure.ranks].filter(([, rank]) => rank <= named).toSorted((a, b) => a[1] - b[1]);
  const tops = best.slice(0, named + 1).map(([id]) => id);
  const first = tops.at(0);
  if (first === undefined) return <p>{language.say('viewer.nobody')}</p>;
  if (!isTied) return <p>{language.sayById('undefined.no-ties')}</p>;
  const isFacilitator = organisationsById(dataset).get(first)?.facilitator === true;
  const decisions = publishers?.rankings.get(measure.id)?.decidedBy ?? [];
  const deciding = new Set(decisions.map(({ publisher }) => publisher)).size;
  return (
    <>
      <p>
        {language.say('viewer.central.answer', {
          measure: measureName(measure.id, language),
          name: names.organisation(first),
          names: tops.slice(1).map(names.organisation),
        })}
      </p>
      {isFacilitator && (
        <div className="button-row">
          <p>{language.say('viewer.central.facilitatorFirst')}</p>
          <Action onPress={() => actions.changeSettings({ without: [...without, first] })}>
            {language.say('viewer.withoutFacilitator')}
          </Action>
        </div>
      )}
      {measure.id === defaultMeasure && <Between />}
      {deciding > 0 && <p>{language.say('viewer.central.publishers', { count: deciding })}</p>}
    </>
  );
}
