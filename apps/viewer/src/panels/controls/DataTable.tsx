import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import { sortRows } from './sortRows.ts';
import type { Sort, TableColumn } from './sortRows.ts';

export interface ShownColumn<Row> extends TableColumn<Row> {
  readonly numeric?: boolean;
  readonly show?: (row: Row) => ReactNode;
  /** Whether the column names the row. */
  readonly heading?: boolean;
  /** Whether the rows can be sorted by it; yes unless told. */
  readonly sortable?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly initialSort?: Sort;
  /** Told of the row under the pointer or the focus; null = none. */
  readonly onPoint?: (row: Row | null) => void;
  readonly isMarked?: (row: Row) => boolean;
  /** What stands there instead of rows, where there are none. */
  readonly empty?: string;
}

/** Beyond this many rows only those in sight are drawn. */
const drawnAtOnce = 150;
const rowHeight = 37;

/** A table that can be sorted by every column, by mouse and by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { caption, columns, rows, initialSort, empty } = props;
  const language = useLanguage();
  const captionId = useId();
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const sorted = useMemo(() => sortRows(rows, columns, sort, language), [rows, columns, sort, language]);
  const isLong = rows.length > drawnAtOnce;
  return (
    <div
      className={isLong ? 'table-scroll table-long' : 'table-scroll'}
      ref={setScroll}
      role="region"
      aria-labelledby={captionId}
      // A region that scrolls must be reachable, so that it can be scrolled by keyboard.
      tabIndex={0}
    >
      <table className="table" aria-rowcount={rows.length + 1}>
        <caption id={captionId} className="caption">
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {isLong ? (
            <RowsInSight {...props} sorted={sorted} scroll={scroll} />
          ) : (
            sorted.map((row, index) => <BodyRow key={props.keyOf(row)} {...props} row={row} index={index} />)
          )}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length} className="muted">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: ShownColumn<Row>;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>): ReactElement {
  const { id, label, numeric = false, sortable = true } = column;
  const direction = sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none';
  const next = direction === 'none' ? numeric : direction === 'ascending';
  return (
    <th scope="col" aria-sort={sortable ? direction : undefined} className={numeric ? 'numeric' : undefined}>
      {sortable ? (
        <button type="button" className="sort" onClick={() => onSort({ column: id, descending: next })}>
          {label}
          <span aria-hidden="true" className={`sort-mark sort-${direction}`} />
        </button>
      ) : (
        label
      )}
    </th>
  );
}

interface BodyRowProps<Row> extends DataTableProps<Row> {
  readonly row: Row;
  readonly index: number;
}

function BodyRow<Row>({ columns, row, index, onPoint, isMarked }: BodyRowProps<Row>): ReactElement {
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

interface RowsInSightProps<Row> extends DataTableProps<Row> {
  readonly sorted: readonly Row[];
  readonly scroll: HTMLDivElement | null;
}

/** Only the rows in sight, between two rows that take the place of the others. */
function RowsInSight<Row>({ sorted, scroll, ...props }: RowsInSightProps<Row>): ReactElement {
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const above = items.at(0)?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <Gap height={above} columns={props.columns.length} />
      {items.map(({ index }) => (
        <BodyRow key={props.keyOf(sorted[index])} {...props} row={sorted[index]} index={index} />
      ))}
      <Gap height={below} columns={props.columns.length} />
    </>
  );
}

function Gap({
  height,
  columns,
}: {
  readonly height: number;
  readonly columns: number;
}): ReactElement | null {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className="table-gap" style={{ height }} />
    </tr>
  );
}
