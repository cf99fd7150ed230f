import type { ReactElement, ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import type { TableColumn } from './sortRows.ts';

export interface ShownColumn<Row> extends TableColumn<Row> {
  readonly numeric?: boolean;
  readonly show?: (row: Row) => ReactNode;
  /** Whether the column names the row. */
  readonly heading?: boolean;
  /** Whether the rows can be sorted by it; yes unless told. */
  readonly sortable?: boolean;
}

/** What rows of a table are shown with. */
export interface RowOptions<Row> {
  readonly columns: readonly ShownColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Told of the row under the pointer or the focus; null = none. */
  readonly onPoint?: (row: Row | null) => void;
  readonly isMarked?: (row: Row) => boolean;
}

interface BodyRowProps<Row> extends RowOptions<Row> {
  readonly row: Row;
  readonly index: number;
}

/** A row of a table. */
export function BodyRow<Row>({ columns, row, index, onPoint, isMarked }: BodyRowProps<Row>): ReactElement {
  const language = useLanguage();
  const pointing =
    onPoint === undefined
      ? {}
      : {
          onPointerEnter: () => onPoint(row),
          onPointerLeave: () => onPoint(null),
          onFocus: () => onPoint(row),
          onBlur: () => onPoint(null),
        };
  return (
    <tr aria-rowindex={index + 2} className={isMarked?.(row) === true ? 'marked' : undefined} {...pointing}>
      {columns.map(({ id, show, value, numeric = false, heading = false }) => {
        const own = value(row);
        const plain = typeof own === 'number' ? language.number(own, { digits: 3 }) : (own ?? '—');
        const content = show === undefined ? plain : show(row);
        return heading ? (
          <th key={id} scope="row">
            {content}
          </th>
        ) : (
          <td key={id} className={numeric ? 'numeric' : undefined}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
