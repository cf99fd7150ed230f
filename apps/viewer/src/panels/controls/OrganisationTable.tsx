import type { ReactElement } from 'react';
import { actions } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import type { ShownColumn } from './BodyRow.tsx';
import { DataTable } from './DataTable.tsx';
import { OrganisationLink } from './OrganisationLink.tsx';
import type { Sort } from './sortRows.ts';

interface OrganisationTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** What is said of each organisation, after its name. */
  readonly columns: readonly ShownColumn<Row>[];
  readonly initialSort?: Sort;
}

/** A table with one organisation a row, which the map brings out while it is pointed at. */
export function OrganisationTable<Row extends { readonly id: string }>({
  columns,
  ...props
}: OrganisationTableProps<Row>): ReactElement {
  const { say } = useLanguage();
  const names = useNames();
  const organisation: ShownColumn<Row> = {
    id: 'organisation',
    label: say('column.organisation'),
    heading: true,
    value: ({ id }) => names.organisation(id),
    show: ({ id }) => <OrganisationLink id={id} />,
  };
  return (
    <DataTable<Row>
      {...props}
      keyOf={({ id }) => id}
      onPoint={(row) => actions.changeSession({ hoveredId: row?.id ?? null })}
      columns={[organisation, ...columns]}
    />
  );
}
