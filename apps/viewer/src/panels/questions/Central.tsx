import type { ReactElement } from 'react';
import type { MeasuresResult, OrganisationMeasure } from '../../worker/calls/measures.ts';
import { organisationsById, datasetOf, viewOf } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Choice } from '../controls/Choice.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { OrganisationLink } from '../controls/OrganisationLink.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { AnswerText } from './AnswerText.tsx';

/** Who is central, by a measure that the reader chooses; the map shows it as size. */
export function Central(): ReactElement {
  const language = useLanguage();
  const answer = useViewer(({ analysis }) => analysis.measures);
  const chosenId = useViewer((state) => viewOf(state).measure);
  const chosen = answer.value?.organisations.find(({ id }) => id === chosenId);
  return (
    <>
      <AnswerText title={language.say('viewer.question.central')}>
        {answer.value === null || chosen === undefined ? (
          <Waiting answer={answer} />
        ) : (
          <First measure={chosen} />
        )}
      </AnswerText>
      {answer.value !== null && chosen !== undefined && (
        <>
          <MeasureChoice measures={answer.value.organisations} chosen={chosen} />
          <Ranking measures={answer.value} chosen={chosen} />
        </>
      )}
    </>
  );
}

const named = 4;

function First({ measure }: { readonly measure: OrganisationMeasure }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const dataset = useViewer(datasetOf);
  const publishers = useViewer(({ analysis }) => analysis.publishers.value);
  if (measure.reason !== null) return <p>{language.sayById(`undefined.${measure.reason}`)}</p>;
  const best = [...measure.ranks].filter(([, rank]) => rank <= named).toSorted((a, b) => a[1] - b[1]);
  const tops = best.slice(0, named + 1).map(([id]) => id);
  const first = tops.at(0);
  if (first === undefined) return <p>{language.say('viewer.nobody')}</p>;
  const isFacilitator = organisationsById(dataset).get(first)?.facilitator === true;
  const decisions = publishers?.rankings.get(measure.id)?.decidedBy ?? [];
  const deciding = new Set(decisions.map(({ publisher }) => publisher)).size;
  return (
    <>
      <p>
        {language.say('viewer.central.answer', {
          measure: language.sayById(`measure.${measure.id}.name`),
          name: names.organisation(first),
          names: tops.slice(1).map(names.organisation),
        })}
      </p>
      <p>{language.sayById(`measure.${measure.id}.meaning`)}</p>
      {isFacilitator && <p>{language.say('viewer.central.facilitatorFirst')}</p>}
      {deciding > 0 && <p>{language.say('viewer.central.publishers', { count: deciding })}</p>}
    </>
  );
}

interface MeasureChoiceProps {
  readonly measures: readonly OrganisationMeasure[];
  readonly chosen: OrganisationMeasure;
}

function MeasureChoice({ measures, chosen }: MeasureChoiceProps): ReactElement {
  const language = useLanguage();
  const map = useViewer((state) => viewOf(state).map);
  return (
    <Choice
      label={language.say('viewer.central.measure')}
      options={measures.map(({ id }) => ({ value: id, label: language.sayById(`measure.${id}.name`) }))}
      value={chosen.id}
      onChange={(id) => actions.changeView({ measure: id, map: { ...map, sizeBy: id } })}
    />
  );
}

function Ranking({
  measures,
  chosen,
}: {
  readonly measures: MeasuresResult;
  readonly chosen: OrganisationMeasure;
}): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const publishers = useViewer(({ analysis }) => analysis.publishers.value);
  const influence = publishers?.rankings.get(chosen.id)?.organisations;
  const partners = measures.organisations.find(({ id }) => id === 'degree.noLoops');
  return (
    <DataTable<string>
      caption={language.say('viewer.central.table', {
        measure: language.sayById(`measure.${chosen.id}.name`),
      })}
      rows={[...(chosen.values?.keys() ?? [])]}
      keyOf={(id) => id}
      initialSort={{ column: 'rank', descending: false }}
      onPoint={(id) => actions.changeSession({ hoveredId: id })}
      empty={language.say('viewer.nobody')}
      columns={[
        {
          id: 'rank',
          label: language.say('column.rank'),
          numeric: true,
          value: (id) => chosen.ranks.get(id) ?? null,
        },
        {
          id: 'name',
          label: language.say('column.organisation'),
          heading: true,
          value: names.organisation,
          show: (id) => <OrganisationLink id={id} />,
        },
        {
          id: 'value',
          label: language.say('column.value'),
          numeric: true,
          value: (id) => chosen.values?.get(id) ?? null,
        },
        ...(chosen.id === 'degree.noLoops'
          ? []
          : [
              {
                id: 'partners',
                label: language.say('column.partners'),
                numeric: true,
                value: (id: string) => partners?.values?.get(id) ?? null,
              },
            ]),
        {
          id: 'worst',
          label: language.say('viewer.central.worstRank'),
          numeric: true,
          value: (id) => influence?.get(id)?.worst?.rank ?? influence?.get(id)?.rank ?? null,
        },
      ]}
    />
  );
}
