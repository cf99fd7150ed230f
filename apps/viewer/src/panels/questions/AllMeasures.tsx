import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Value } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { useView } from '../../state/useView.ts';
import type { WholeMeasure } from '../../worker/calls/chosenMeasures.ts';
import type { ListedMeasure } from '../../worker/calls/measures.ts';
import { Action } from '../controls/Action.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { wholeMeasures } from '../measureKinds.ts';
import { MeasureExplanation } from '../measures/MeasureExplanation.tsx';
import { Waiting } from '../controls/Waiting.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { useSentenceContext } from '../useSentenceContext.ts';
import { useOnDemand } from '../useOnDemand.ts';

const isQuick = ({ cost }: ListedMeasure): boolean => cost === 'linear' || cost === 'paths';

/** Every measure of the whole network and of its groups, with its value or the reason why it has none. */
export function AllMeasures({ listed }: { readonly listed: readonly ListedMeasure[] }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const { groups } = useSentenceContext();
  const nameOf = (id: string): string => groups.get(id) ?? names.organisation(id);
  const settings = useView('settings');
  const seed = useView('seed');
  const [all, setAll] = useState(false);
  const rows = wholeMeasures(listed);
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
            show: ({ id }) => valueText(found.get(id), { language, nameOf }),
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
  /** The name of a group or an organisation. */
  readonly nameOf: (id: string) => string;
}

function valueText(measure: WholeMeasure | undefined, words: Words): string {
  if (measure === undefined) return '—';
  if (measure.reason !== null) return words.language.sayById(`undefined.${measure.reason}`);
  return textOf(measure.value ?? null, words);
}

/** So many parts of a value are listed before the rest are counted. */
const listedParts = 5;

/**
 * A value as text: numbers as the language writes them, organisations and groups by name, parts by their words, lists
 * by their first parts.
 */
function textOf(value: Value, words: Words, depth = 0): string {
  const { language, nameOf } = words;
  if (value === null) return '—';
  if (typeof value === 'number') return language.number(value, { digits: 3 });
  if (typeof value === 'string') return nameOf(value);
  if (typeof value !== 'object') return String(value);
  const parts = partsOf(value, words).map(([name, part]) => {
    const text = textOf(part, words, depth + 1);
    return name === null ? text : `${name}: ${text}`;
  });
  // What is inside what is inside would be unreadable: its size says enough.
  if (depth > 1) return language.number(parts.length);
  const rest = parts.length - listedParts;
  const more = rest > 0 ? [`… +${language.number(rest)}`] : [];
  return [...parts.slice(0, listedParts), ...more].join('; ');
}

/** The parts of a value, each with its name if it has one. */
function partsOf(
  value: Extract<Value, object>,
  { language, nameOf }: Words,
): readonly (readonly [name: string | null, part: Value])[] {
  if (isList(value)) return value.map((part) => [null, part]);
  if (isMap(value)) return [...value].map(([id, part]) => [nameOf(id), part]);
  return Object.entries(value).map(([part, own]) => {
    const word = [`ranking.part.${part}`, `measurePart.${part}.name`].find(language.has);
    return [word === undefined ? part : language.sayById(word), own];
  });
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value): value is ReadonlyMap<string, Value> => value instanceof Map;
