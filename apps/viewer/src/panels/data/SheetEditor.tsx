import type { Issue } from '@partnermap/core';
import { columnName } from '@partnermap/report';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { datasetOf } from '../../state/selectors.ts';
import { editColumns, isFixed } from '../../state/editColumns.ts';
import { removeRow } from '../../state/rowCommands.ts';
import { actions, store, useViewer } from '../../state/viewer.ts';
import { Gap } from '../controls/Gap.tsx';
import { keepFocus } from '../controls/keepFocus.ts';
import { useLanguage } from '../language.tsx';
import { AddRow } from './AddRow.tsx';
import { columnHint } from './columnWords.ts';
import type { EditedSheet } from './editedSheets.ts';
import { nextPlace } from './nextPlace.ts';
import type { Place } from './nextPlace.ts';
import { Problem } from './Problem.tsx';
import { SheetRow } from './SheetRow.tsx';
import type { Editing, SheetControls } from './sheetControls.ts';

const rowHeight = 37;

/** A cell that is scrolled to is drawn a little later; where there is none, the focus is not lost all the same. */
function focusWhenThere(within: HTMLElement | null, place: string, frames = 10): void {
  const cell = within?.querySelector<HTMLElement>(place) ?? null;
  if (cell !== null) cell.focus();
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(within, place, frames - 1));
  else keepFocus();
}

/** A sheet as a grid: arrows move, Enter edits, Escape takes back; the last column removes the row. */
export function SheetEditor({ sheet }: { readonly sheet: EditedSheet }): ReactElement {
  const language = useLanguage();
  const captionId = useId();
  const dataset = useViewer(datasetOf);
  const rows = dataset[sheet];
  const columns = editColumns(dataset).get(sheet) ?? [];
  const scroll = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState<Place>({ row: 0, column: 0 });
  // Its row may have gone, by being removed or by undo: one cell can always be reached by keyboard.
  const active = { row: Math.max(0, Math.min(wanted.row, rows.length - 1)), column: wanted.column };
  const [begun, setEditing] = useState<Editing | null>(null);
  const activeColumn = columns.at(active.column);
  const editing = activeColumn === undefined || isFixed(activeColumn) ? null : begun;
  const [refused, setRefused] = useState<Issue | null>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    // The active row stays where it is, though out of sight: it may have the focus, and what is typed.
    rangeExtractor: (range) =>
      rows.length === 0
        ? []
        : [...new Set([active.row, ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
  });
  const items = virtualizer.getVirtualItems();
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  // The last column holds what is done with the whole row.
  const last = columns.length;

  const controls = useMemo((): SheetControls => {
    const go = (place: Place): void => {
      // The next key must meet this cell, however slowly the page is drawn.
      flushSync(() => {
        setEditing(null);
        setRefused(null);
        setActive(place);
      });
      virtualizer.scrollToIndex(place.row);
      focusWhenThere(scroll.current, `[data-place="${place.row} ${place.column}"]`);
    };
    return {
      go,
      focus: (place) => {
        setEditing(null);
        setActive(place);
      },
      edit: (place, typed) => {
        setActive(place);
        setEditing({ typed });
      },
      leave: (issue) => {
        setEditing(null);
        setRefused(issue);
      },
      remove: (at) => {
        const before = datasetOf(store.getState());
        actions.perform(removeRow(before, sheet, at));
        const column = editColumns(before).get(sheet)?.length ?? 0;
        go({ row: Math.max(0, Math.min(at, before[sheet].length - 2)), column });
      },
    };
  }, [sheet, virtualizer]);

  function onKeyDown(event: KeyboardEvent): void {
    if (editing !== null || event.altKey) return;
    const key = event.ctrlKey || event.metaKey ? `Control+${event.key}` : event.key;
    // As in any spreadsheet: who types, types over what stands there.
    const typed = key !== ' ' && key.length === 1 ? key : null;
    if (activeColumn !== undefined && (typed !== null || key === 'Enter' || key === 'F2')) {
      event.preventDefault();
      controls.edit(active, typed);
      return;
    }
    const next = nextPlace(active, key, { rows: rows.length, columns: last + 1 });
    if (next !== null) {
      event.preventDefault();
      controls.go(next);
    }
  }

  return (
    <section className="section">
      <AddRow sheet={sheet} onAdded={(row) => controls.go({ row, column: 0 })} />
      <p className="muted hint">{language.say('viewer.grid.help')}</p>
      {refused !== null && <Problem issue={refused} />}
      <div className="table-scroll table-long" ref={scroll}>
        <table
          role="grid"
          className="table grid"
          aria-labelledby={captionId}
          aria-rowcount={rows.length + 1}
          aria-colcount={last + 1}
          onKeyDown={onKeyDown}
        >
          <caption id={captionId} className="visually-hidden">
            {language.sayById(`viewer.sheet.${sheet}`)}
          </caption>
          <thead>
            <tr role="row">
              {columns.map(({ header }) => (
                <ColumnHeader key={header} sheet={sheet} header={header} />
              ))}
              <th role="columnheader" scope="col">
                <span className="visually-hidden">{language.say('viewer.row')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ index, start }, place) => (
              <Fragment key={index}>
                <Gap height={start - (items[place - 1]?.end ?? 0)} columns={last + 1} />
                <SheetRow
                  sheet={sheet}
                  at={index}
                  row={rows[index]}
                  columns={columns}
                  active={active.row === index ? active.column : null}
                  editing={active.row === index ? editing : null}
                  controls={controls}
                />
              </Fragment>
            ))}
            <Gap height={below} columns={last + 1} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A column by its name in the reader's language, and by the one that it has in the sheet. */
function ColumnHeader({
  sheet,
  header,
}: {
  readonly sheet: EditedSheet;
  readonly header: string;
}): ReactElement {
  const language = useLanguage();
  const name = columnName(header, language);
  return (
    <th role="columnheader" scope="col" title={columnHint(sheet, header, language) ?? undefined}>
      {name}
      {name !== header && <code className="raw-name">{header}</code>}
    </th>
  );
}
