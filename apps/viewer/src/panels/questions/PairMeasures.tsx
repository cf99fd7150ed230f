import { useState } from 'react';
import type { ReactElement } from 'react';
import { useView } from '../../state/useView.ts';
import type { ListedMeasure } from '../../worker/calls/measures.ts';
import { Choice } from '../controls/Choice.tsx';
import { PairTable } from '../controls/PairTable.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { useLanguage } from '../language.tsx';
import { pairMeasures } from '../measureKinds.ts';
import { MeasureExplanation } from '../measures/MeasureExplanation.tsx';
import { pairRows } from '../measures/pairRows.ts';
import { useOnDemand } from '../useOnDemand.ts';

const aboutInitiatives = /^twomode\.projection\.bottom\./u;

/** One measure of ties, or of pairs without a tie, explained, with its value for each. */
export function PairMeasures({ listed }: { readonly listed: readonly ListedMeasure[] }): ReactElement {
  const language = useLanguage();
  const settings = useView('settings');
  const seed = useView('seed');
  const [id, setId] = useState('edgeBetweenness');
  const answer = useOnDemand('whole', { settings, seed, ids: [id] });
  const found = answer.value?.find((one) => one.id === id);
  const nameOf = (measure: string): string => language.sayById(`measure.${measure}.name`);
  return (
    <>
      <Choice
        label={language.say('viewer.central.measure')}
        options={pairMeasures(listed).map((measure) => ({ value: measure.id, label: nameOf(measure.id) }))}
        value={id}
        onChange={setId}
      />
      <MeasureExplanation id={id} />
      {found === undefined && <Waiting answer={answer} />}
      {found !== undefined && found.reason !== null && <p>{language.sayById(`undefined.${found.reason}`)}</p>}
      {found !== undefined && found.reason === null && (
        <PairTable
          key={id}
          caption={nameOf(id)}
          of={aboutInitiatives.test(id) ? 'initiative' : 'organisation'}
          rows={pairRows(found.value) ?? []}
          initialSort={{ column: 'value', descending: true }}
          columns={[
            {
              id: 'value',
              label: language.say('column.value'),
              numeric: true,
              value: ({ value }) => value,
              show: ({ value }) => (value === null ? '—' : language.number(value, { digits: 4 })),
            },
          ]}
        />
      )}
    </>
  );
}
