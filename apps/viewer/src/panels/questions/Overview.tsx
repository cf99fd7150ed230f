import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import type { MeasuresResult, NetworkMeasure } from '../../worker/calls/measures.ts';
import type { NetworkResult } from '../../worker/calls/network.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Action } from '../controls/Action.tsx';
import { Computing } from '../controls/Computing.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { Explanation } from '../controls/Explanation.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { useLanguage } from '../language.tsx';
import { WithAllWords } from '../WithAllWords.tsx';
import { whenIdle } from '../whenIdle.ts';
import { AnswerText } from './AnswerText.tsx';

const Findings = lazy(async () => {
  // What it tells is not known before.
  await whenIdle();
  return { default: (await import('./Findings.tsx')).Findings };
});
const PairMeasures = lazy(async () => ({ default: (await import('./PairMeasures.tsx')).PairMeasures }));
const AllMeasures = lazy(async () => ({ default: (await import('./AllMeasures.tsx')).AllMeasures }));

/** How large the community is, how it hangs together, and what its whole network measures. */
export function Overview(): ReactElement {
  const language = useLanguage();
  const network = useViewer(({ analysis }) => analysis.network);
  const measures = useViewer(({ analysis }) => analysis.measures);
  return (
    <>
      <AnswerText title={language.say('viewer.question.overview')}>
        {network.value === null || measures.value === null ? (
          <Waiting answer={network.value === null ? network : measures} />
        ) : (
          <Answer network={network.value} measures={measures.value} />
        )}
      </AnswerText>
      {measures.value !== null && network.value !== null && network.value.ids.length > 0 && (
        <>
          <Suspense fallback={<Computing />}>
            <Findings />
          </Suspense>
          <WholeNetwork measures={measures.value.network} />
          <Explanation title={language.say('viewer.overview.allMeasures')}>
            <WithAllWords>
              <AllMeasures listed={measures.value.listed} />
            </WithAllWords>
          </Explanation>
          <Explanation title={language.say('viewer.overview.pairMeasures')}>
            <WithAllWords>
              <PairMeasures listed={measures.value.listed} />
            </WithAllWords>
          </Explanation>
        </>
      )}
    </>
  );
}

function Answer({
  network,
  measures,
}: {
  readonly network: NetworkResult;
  readonly measures: MeasuresResult;
}): ReactElement {
  const language = useLanguage();
  const joint = useViewer(({ analysis }) => analysis.dataset.value?.joint ?? null);
  if (network.ids.length === 0) return <Nobody />;
  const shown = new Set(network.initiativeIds);
  const tied = measures.components.length - measures.isolates.length;
  return (
    <>
      <p>
        {language.say('viewer.overview.answer', {
          organisations: network.ids.length,
          initiatives: network.initiativeIds.length,
          ties: network.ties.length,
        })}
      </p>
      <p>
        {language.say('summary.components', { count: tied, largest: measures.components[0] ?? 0 })}{' '}
        {language.say('summary.isolates', { count: measures.isolates.length })}
      </p>
      {joint !== null && (
        <p>
          {joint.ids === null
            ? language.say('viewer.overview.jointUnknown')
            : language.say('viewer.overview.joint', {
                count: joint.ids.filter((id) => shown.has(id)).length,
              })}
        </p>
      )}
    </>
  );
}

/** Where nobody is shown: what leads on. What filters hide is brought back above the map. */
function Nobody(): ReactElement {
  const language = useLanguage();
  return (
    <>
      <p>{language.say('viewer.nobody')}</p>
      <p>{language.say('viewer.nobody.next')}</p>
      <div className="button-row">
        <Action kind="primary" onPress={() => actions.changeSession({ question: 'data' })}>
          {language.say('viewer.question.data')}
        </Action>
      </div>
    </>
  );
}

function WholeNetwork({ measures }: { readonly measures: readonly NetworkMeasure[] }): ReactElement {
  const language = useLanguage();
  const shownValue = ({ value, reason, unit }: NetworkMeasure): string => {
    if (reason !== null) return language.sayById(`undefined.${reason}`);
    if (value === null) return '—';
    return unit === 'share' ? language.percent(value, { digits: 1 }) : language.number(value);
  };
  return (
    <DataTable
      caption={language.say('viewer.overview.table')}
      keyOf={({ id }) => id}
      rows={measures}
      columns={[
        {
          id: 'measure',
          label: language.say('column.measure'),
          heading: true,
          sortable: false,
          value: ({ id }) => language.sayById(`measure.${id}.name`),
          show: ({ id }) => (
            <>
              {language.sayById(`measure.${id}.name`)}
              <span className="meaning">{language.sayById(`measure.${id}.meaning`)}</span>
            </>
          ),
        },
        {
          id: 'value',
          label: language.say('column.value'),
          numeric: true,
          sortable: false,
          value: ({ value }) => value,
          show: shownValue,
        },
      ]}
    />
  );
}
