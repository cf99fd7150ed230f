import { useState } from 'react';
import type { ReactElement } from 'react';
import type { NetworkFigures } from '@partnermap/core';
import { Check } from '../controls/Check.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import type { ShownColumn } from '../controls/BodyRow.tsx';
import { useLanguage } from '../language.tsx';

interface FiguresProps {
  readonly caption: string;
  /** The same network in two states, or more; of two the difference is shown. */
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

/** As many digits for all values of a row, so that they can be compared at a glance. */
function digitsOf(values: readonly (number | null)[]): { digits: number; padded: boolean } {
  const known = values.filter((value) => value !== null && Number.isFinite(value));
  if (known.every(Number.isInteger)) return { digits: 0, padded: false };
  return { digits: known.every((value) => Math.abs(value ?? 0) < 1) ? 4 : 2, padded: true };
}

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
    // What only one of several states has cannot be held against anything.
    .filter(({ values }) => values.filter((value) => value !== null).length >= states.length - 1);
  const isChanged = ({ values, difference }: Row): boolean =>
    difference === null ? values[0] !== values[values.length - 1] : Math.abs(difference) > negligible;
  const name = (id: string): string =>
    language.sayById(language.has(`figure.${id}`) ? `figure.${id}` : `measure.${id}.name`);
  const number = (value: number | null, { values }: Row, signed = false): string =>
    value === null ? '—' : language.number(value, { ...digitsOf(values), signed });
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
            show: (row) => number(row.values[index], row),
          })),
          ...(states.length > 2
            ? []
            : [
                {
                  id: 'difference',
                  label: language.say('column.difference'),
                  numeric: true,
                  value: ({ difference }: Row) => difference,
                  show: (row: Row) => number(row.difference, row, true),
                },
              ]),
        ]}
      />
      <Check label={language.say('planning.whatIf.allFigures')} checked={all} onChange={setAll} />
    </section>
  );
}
