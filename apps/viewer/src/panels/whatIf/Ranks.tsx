import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RankChange } from '@partnermap/core';
import { actions } from '../../state/viewer.ts';
import { Choice } from '../controls/Choice.tsx';
import { DataTable } from '../controls/DataTable.tsx';
import { columnDigits, useNumberColumn } from '../controls/useNumberColumn.ts';
import { useLanguage } from '../language.tsx';

interface RanksProps {
  readonly changes: readonly RankChange[];
  readonly nameOf: (id: string) => string;
}

/** Whose rank by a measure would change. */
export function Ranks({ changes, nameOf }: RanksProps): ReactElement {
  const language = useLanguage();
  const column = useNumberColumn<RankChange>();
  const measures = [...new Set(changes.map(({ measure }) => measure))];
  const [chosen, setChosen] = useState<string | null>(null);
  const measure = measures.find((one) => one === chosen) ?? measures.at(0) ?? null;
  if (measure === null) return <p>{language.say('planning.whatIf.noRanks')}</p>;
  const rows = changes.filter((change) => change.measure === measure);
  return (
    <section className="section">
      <Choice
        label={language.say('viewer.central.measure')}
        options={measures.map((id) => ({ value: id, label: language.sayById(`measure.${id}.name`) }))}
        value={measure}
        onChange={setChosen}
      />
      <DataTable<RankChange>
        caption={language.say('heading.rankChanges')}
        rows={rows}
        keyOf={({ id }) => id}
        onPoint={(row) => actions.changeSession({ hoveredId: row?.id ?? null })}
        columns={[
          {
            id: 'organisation',
            label: language.say('column.organisation'),
            heading: true,
            value: ({ id }) => nameOf(id),
          },
          {
            id: 'before',
            label: language.say('column.before'),
            numeric: true,
            value: ({ before }) => before?.rank ?? null,
          },
          {
            id: 'after',
            label: language.say('column.after'),
            numeric: true,
            value: ({ after }) => after?.rank ?? null,
          },
          column(
            'value',
            language.say('planning.whatIf.valueAfter'),
            ({ after }) => after?.value ?? null,
            columnDigits(rows.map(({ after }) => after?.value ?? null)),
          ),
        ]}
      />
    </section>
  );
}
