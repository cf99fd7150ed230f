import type { ReactElement } from 'react';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import type { ShownColumn } from './BodyRow.tsx';
import { DataTable } from './DataTable.tsx';

interface PairTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** What is said of each pair, after its names. */
  readonly columns?: readonly ShownColumn<Row>[];
}

/** A table with two organisations a row. */
export function PairTable<Row extends { readonly a: string; readonly b: string }>({
  caption,
  rows,
  columns = [],
}: PairTableProps<Row>): ReactElement {
  const { say } = useLanguage();
  const names = useNames();
  return (
    <DataTable<Row>
      caption={caption}
      rows={rows}
      keyOf={({ a, b }) => JSON.stringify([a, b])}
      empty={say('common.none')}
      columns={[
        {
          id: 'a',
          label: say('findings.introductions.first'),
          heading: true,
          value: ({ a }) => names.organisation(a),
        },
        { id: 'b', label: say('findings.introductions.second'), value: ({ b }) => names.organisation(b) },
        ...columns,
      ]}
    />
  );
}
