import type { ReactElement, ReactNode } from 'react';
import type { Language } from '@partnermap/language';
import { useLanguage } from '../language.tsx';
import type { TableColumn } from './sortRows.ts';

export interface ShownColumn<Row> extends TableColumn<Row> {
  readonly numeric?: boolean;
  readonly show?: (row: Row) => ReactNode;
  /** Whether the column names the row. */
  readonly heading?: boolean;
  /** Whether it holds sentences, which need room. */
  readonly long?: boolean;
  /** Whether it holds dates or other short texts that are never broken. */
  readonly whole?: boolean;
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
  /** What stands below a row in the whole width of the table; null = nothing. */
  readonly details?: (row: Row) => ReactElement | null;
}

interface BodyRowProps<Row> extends RowOptions<Row> {
  readonly row: Row;
  readonly index: number;
  /** The columns for which there is no room: they stand below the row, each with its label. */
  readonly folded: readonly ShownColumn<Row>[];
}

/** A row of a table, and what stands below it. */
export function BodyRow<Row>(props: BodyRowProps<Row>): ReactElement {
  const { columns, folded, row, index, onPoint, isMarked, details } = props;
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
  const marked = isMarked?.(row) === true ? 'marked' : '';
  const known = folded.filter(({ show, value }) => show !== undefined || value(row) !== null);
  const more = details?.(row) ?? null;
  return (
    <>
      <tr aria-rowindex={index + 2} className={marked} {...pointing}>
        {columns.map((column) =>
          column.heading === true ? (
            <th key={column.id} scope="row" className={columnClass(column)}>
              {contentOf(column, row, language)}
            </th>
          ) : (
            <td key={column.id} className={columnClass(column)}>
              {contentOf(column, row, language)}
            </td>
          ),
        )}
      </tr>
      {(known.length > 0 || more !== null) && (
        <tr className={`row-more ${marked}`} {...pointing}>
          <td colSpan={columns.length}>
            {known.length > 0 && (
              <dl className="folded">
                {known.map((column) => (
                  <div key={column.id}>
                    <dt>{column.label}</dt>
                    <dd>{contentOf(column, row, language)}</dd>
                  </div>
                ))}
              </dl>
            )}
            {more}
          </td>
        </tr>
      )}
    </>
  );
}

/** How a column stands: numbers to the right, sentences with room, dates in one line. */
export function columnClass<Row>({
  numeric = false,
  long = false,
  whole = false,
}: ShownColumn<Row>): string | undefined {
  if (numeric) return 'numeric';
  if (long) return 'long';
  return whole ? 'whole' : undefined;
}

function contentOf<Row>({ show, value }: ShownColumn<Row>, row: Row, language: Language): ReactNode {
  if (show !== undefined) return show(row);
  const own = value(row);
  return typeof own === 'number' ? language.number(own, { digits: 3 }) : (own ?? '—');
}
