import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useLanguage } from '../language.tsx';
import { Action } from './Action.tsx';
import { BodyRow, columnClass } from './BodyRow.tsx';
import type { RowOptions, ShownColumn } from './BodyRow.tsx';
import type { RowsInSight as RowsInSightOf } from './RowsInSight.tsx';
import { sortRows } from './sortRows.ts';
import type { Sort } from './sortRows.ts';
import { useFolded } from './useFolded.ts';

// Most tables are short, and do without what long ones need.
const RowsInSight = lazy(async () => ({
  default: (await import('./RowsInSight.tsx')).RowsInSight,
})) as unknown as typeof RowsInSightOf;

interface DataTableProps<Row> extends RowOptions<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly initialSort?: Sort;
  /** What stands there instead of rows, where there are none. */
  readonly empty?: string;
}

/** Beyond this many rows only those in sight are drawn. */
const drawnAtOnce = 150;

/** Of longer tables that are drawn at once, the first rows come first; the others when somebody wants them. */
const drawnFirst = 20;
const worthCutting = 30;

/**
 * A table that can be sorted by every column, by mouse and by keyboard. Where it is too wide for its place, its last
 * columns stand below the rows.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { caption, columns, rows, initialSort, empty } = props;
  const language = useLanguage();
  const captionId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const sorted = useMemo(() => sortRows(rows, columns, sort, language), [rows, columns, sort, language]);
  const [all, setAll] = useState(false);
  const isLong = rows.length > drawnAtOnce;
  const isCut = !all && !isLong && rows.length > worthCutting;
  const foldable = columns.filter((column, index) => column.heading !== true && index > 0);
  const labels = columns.map(({ label }) => label).join();
  const count = useFolded(frame, `${caption}: ${labels}`, foldable.length);
  const folded = count === 0 ? [] : foldable.slice(-count);
  const body = { ...props, columns: columns.filter((column) => !folded.includes(column)), folded };
  return (
    <div
      className={isLong ? 'table-scroll table-long' : 'table-scroll'}
      ref={frame}
      role="region"
      aria-labelledby={captionId}
      // A region that scrolls must be reachable, so that it can be scrolled by keyboard.
      tabIndex={0}
    >
      <table className="table data-table" aria-rowcount={rows.length + 1}>
        <caption id={captionId} className="caption">
          {caption}
        </caption>
        <thead>
          <tr>
            {body.columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
          {folded.length > 0 && (
            <tr className="row-more">
              <td colSpan={body.columns.length}>
                <div className="folded">
                  {folded
                    .filter(({ sortable }) => sortable !== false)
                    .map((column) => (
                      <SortButton key={column.id} column={column} sort={sort} onSort={setSort} />
                    ))}
                </div>
              </td>
            </tr>
          )}
        </thead>
        <tbody>
          {isLong ? (
            <Suspense fallback={null}>
              <RowsInSight {...body} sorted={sorted} frame={frame} />
            </Suspense>
          ) : (
            (isCut ? sorted.slice(0, drawnFirst) : sorted).map((row, index) => (
              <BodyRow key={props.keyOf(row)} {...body} row={row} index={index} />
            ))
          )}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={body.columns.length} className="muted">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        {isCut && (
          <tfoot>
            <tr>
              <td colSpan={body.columns.length}>
                <Action kind="quiet" onPress={() => setAll(true)}>
                  {language.say('viewer.showAllRows', { count: rows.length })}
                </Action>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: ShownColumn<Row>;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
}

function HeaderCell<Row>(props: HeaderCellProps<Row>): ReactElement {
  const { column, sort } = props;
  const { label, sortable = true } = column;
  return (
    <th
      scope="col"
      aria-sort={sortable ? directionOf(column, sort) : undefined}
      className={columnClass(column)}
    >
      {sortable ? <SortButton {...props} /> : label}
    </th>
  );
}

function directionOf(
  { id }: { readonly id: string },
  sort: Sort | null,
): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== id) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function SortButton<Row>({ column, sort, onSort }: HeaderCellProps<Row>): ReactElement {
  const { id, label, numeric = false } = column;
  const direction = directionOf(column, sort);
  const next = direction === 'none' ? numeric : direction === 'ascending';
  return (
    <button type="button" className="sort" onClick={() => onSort({ column: id, descending: next })}>
      {label}
      <span aria-hidden="true" className={`sort-mark sort-${direction}`} />
    </button>
  );
}
