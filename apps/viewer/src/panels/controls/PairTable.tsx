import type { ReactElement } from 'react';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import type { ShownColumn } from './BodyRow.tsx';
import { DataTable } from './DataTable.tsx';
import type { Sort } from './sortRows.ts';

interface PairTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** What is said of each pair, after its names. */
  readonly columns?: readonly ShownColumn<Row>[];
  readonly initialSort?: Sort;
  /** Whose pairs they are. Default: organisations. */
  readonly of?: 'organisation' | 'initiative';
}

/** A table with two organisations, or initiatives, a row. */
export function PairTable<Row extends { readonly a: string; readonly b: string }>({
  caption,
  rows,
  columns = [],
  initialSort,
  of = 'organisation',
}: PairTableProps<Row>): ReactElement {
  const { say } = useLanguage();
  const names = useNames();
  return (
    <DataTable<Row>
      caption={caption}
      rows={rows}
      keyOf={({ a, b }) => JSON.stringify([a, b])}
      empty={say('common.none')}
      {...(initialSort === undefined ? {} : { initialSort })}
      columns={[
        {
          id: 'a',
          label: say('findings.introductions.first'),
          heading: true,
          value: ({ a }) => names[of](a),
        },
        { id: 'b', label: say('findings.introductions.second'), value: ({ b }) => names[of](b) },
        ...columns,
      ]}
    />
  );
}
