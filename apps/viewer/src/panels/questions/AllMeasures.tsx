import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { viewOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import type { WholeMeasure } from '../../worker/calls/chosenMeasures.ts';
import type { ListedMeasure } from '../../worker/calls/measures.ts';
import { Action } from '../controls/Action.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { MeasureExplanation } from '../measures/MeasureExplanation.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { useLanguage } from '../language.tsx';
import type { Names } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useOnDemand } from '../useOnDemand.ts';

const isQuick = ({ cost }: ListedMeasure): boolean => cost === 'linear' || cost === 'paths';

/** Every measure of the whole network and of its groups, with its value or the reason why it has none. */
export function AllMeasures({ listed }: { readonly listed: readonly ListedMeasure[] }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { settings, seed } = useViewer(viewOf);
  const [all, setAll] = useState(false);
  const rows = listed.filter(({ level }) => level === 'network' || level === 'group');
  const asked = (measures: readonly ListedMeasure[]): readonly string[] => measures.map(({ id }) => id);
  const quick = useOnDemand('whole', { settings, seed, ids: asked(rows.filter(isQuick)) });
  const slow = useOnDemand(
    'whole',
    all ? { settings, seed, ids: asked(rows.filter((one) => !isQuick(one))) } : null,
  );
  const found = new Map([...(quick.value ?? []), ...(slow.value ?? [])].map((one) => [one.id, one]));
  return (
    <>
      {quick.value === null && <Waiting answer={quick} />}
      <DataTable
        caption={language.say('ranking.allMeasures')}
        keyOf={({ id }) => id}
        rows={rows}
        columns={[
          {
            id: 'measure',
            label: language.say('column.measure'),
            heading: true,
            value: ({ id }) => language.sayById(`measure.${id}.name`),
            show: ({ id }) => (
              <details className="small-details">
                <summary>{language.sayById(`measure.${id}.name`)}</summary>
                <MeasureExplanation id={id} />
              </details>
            ),
          },
          {
            id: 'value',
            label: language.say('column.value'),
            value: ({ id }) => numberOf(found.get(id)),
            show: ({ id }) => valueText(found.get(id), { language, names }),
          },
        ]}
      />
      {!all && <Action onPress={() => setAll(true)}>{language.say('ranking.computeSlow')}</Action>}
      {all && slow.status === 'running' && (
        <div className="button-row">
          <Waiting answer={slow} />
          <Action
            kind="quiet"
            onPress={() => {
              slow.stop();
              setAll(false);
            }}
          >
            {language.say('ranking.stop')}
          </Action>
        </div>
      )}
    </>
  );
}

function numberOf(measure: WholeMeasure | undefined): number | null {
  return typeof measure?.value === 'number' ? measure.value : null;
}

interface Words {
  readonly language: Language;
  readonly names: Names;
}

function valueText(measure: WholeMeasure | undefined, words: Words): string {
  if (measure === undefined) return '—';
  if (measure.reason !== null) return words.language.sayById(`undefined.${measure.reason}`);
  return textOf(measure.value ?? null, words);
}

/** So many parts of a value are listed before the rest are counted. */
const listedParts = 5;

/** A value as text: numbers as the language writes them, organisations by name, lists by their first parts. */
function textOf(value: Value, words: Words, depth = 0): string {
  if (value === null) return '—';
  if (typeof value === 'number') return words.language.number(value, { digits: 3 });
  if (typeof value === 'string') return words.names.organisation(value);
  if (typeof value !== 'object') return String(value);
  const parts = Array.isArray(value)
    ? value.map((part: Value) => textOf(part, words, depth + 1))
    : (value instanceof Map ? [...value] : Object.entries(value)).map(
        ([name, part]) => `${String(name)}: ${textOf(part as Value, words, depth + 1)}`,
      );
  // What is inside what is inside would be unreadable: its size says enough.
  if (depth > 1) return words.language.number(parts.length);
  const rest = parts.length - listedParts;
  const more = rest > 0 ? [`… +${words.language.number(rest)}`] : [];
  return [...parts.slice(0, listedParts), ...more].join('; ');
}
