import { useState } from 'react';
import type { ReactElement } from 'react';
import type { NetworkFigures } from '@partnermap/core';
import { Check } from '../controls/Check.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import type { ShownColumn } from '../controls/BodyRow.tsx';
import { useLanguage } from '../language.tsx';

interface FiguresProps {
  readonly caption: string;
  /** The same network in two or three states; the last is held against the first. */
  readonly states: readonly NetworkFigures[];
  /** What the states are; before and after unless told. */
  readonly labels?: readonly string[];
}

interface Row {
  readonly id: string;
  readonly values: readonly (number | null)[];
  readonly difference: number | null;
}

/** Values that differ by rounding alone are equal. */
const negligible = 1e-12;

/** Every figure of a network side by side, with the difference. */
export function Figures({ caption, states, labels }: FiguresProps): ReactElement {
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const heads = labels ?? [language.say('column.before'), language.say('column.after')];
  const ids = [...new Set(states.flatMap(({ values }) => [...values.keys()]))];
  const rows = ids
    .map((id): Row => {
      const values = states.map((state) => state.values.get(id) ?? null);
      const [first, last] = [values[0], values[values.length - 1]];
      const change = first === null || last === null ? Number.NaN : last - first;
      return { id, values, difference: Number.isFinite(change) ? change : null };
    })
    .filter(({ values }) => values.some((value) => value !== null));
  const isChanged = ({ values, difference }: Row): boolean =>
    difference === null ? values[0] !== values[values.length - 1] : Math.abs(difference) > negligible;
  const name = (id: string): string =>
    language.sayById(language.has(`figure.${id}`) ? `figure.${id}` : `measure.${id}.name`);
  const number = (value: number | null): string =>
    value === null ? '—' : language.number(value, { digits: Math.abs(value) < 1 ? 4 : 2 });
  const signed = (value: number | null): string =>
    value === null ? '—' : `${value > negligible ? '+' : ''}${number(value)}`;
  return (
    <section className="section">
      <DataTable<Row>
        caption={caption}
        rows={rows.filter((row) => all || isChanged(row))}
        keyOf={({ id }) => id}
        empty={language.say('planning.whatIf.nothingChanges')}
        columns={[
          {
            id: 'figure',
            label: language.say('column.measure'),
            heading: true,
            value: ({ id }) => name(id),
          },
          ...heads.map((label, index): ShownColumn<Row> => ({
            id: `state-${index}`,
            label,
            numeric: true,
            value: ({ values }) => values[index],
            show: ({ values }) => number(values[index]),
          })),
          {
            id: 'difference',
            label: language.say('column.difference'),
            numeric: true,
            value: ({ difference }) => difference,
            show: ({ difference }) => signed(difference),
          },
        ]}
      />
      <Check label={language.say('planning.whatIf.allFigures')} checked={all} onChange={setAll} />
    </section>
  );
}
