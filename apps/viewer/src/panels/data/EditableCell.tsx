import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Issue } from '@partnermap/core';
import { columnName } from '@partnermap/report';
import { cellText, fieldEdit, isFixed } from '../../state/editColumns.ts';
import type { EditColumn, Row } from '../../state/editColumns.ts';
import { readCell } from '../../state/readCell.ts';
import { datasetOf } from '../../state/selectors.ts';
import { actions, store } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { choiceName } from './columnWords.ts';
import type { EditedSheet } from './editedSheets.ts';
import type { Editing, SheetControls } from './sheetControls.ts';

interface EditableCellProps {
  readonly sheet: EditedSheet;
  readonly at: number;
  /** The place of the column among those that are shown, from 0. */
  readonly place: number;
  readonly row: Row;
  readonly column: EditColumn;
  /** What is shown until the cell is edited. */
  readonly text: string;
  readonly isActive: boolean;
  readonly editing: Editing | null;
  readonly controls: SheetControls;
}

/** One cell of a sheet: read until it is edited; what cannot be read is said at once and not taken over. */
export function EditableCell(props: EditableCellProps): ReactElement {
  const { at, place, column, text, isActive, editing, controls } = props;
  const edit = (): void => controls.edit({ row: at, column: place }, null);
  const focus = (): void => {
    if (!isActive) controls.focus({ row: at, column: place });
  };
  if (editing !== null) {
    return (
      <td role="gridcell" className="cell-editing">
        <CellInput {...props} editing={editing} />
      </td>
    );
  }
  return (
    <td
      role="gridcell"
      className="cell"
      tabIndex={isActive ? 0 : -1}
      data-place={`${at} ${place}`}
      aria-readonly={isFixed(column)}
      title={text}
      onFocus={focus}
      onClick={isActive ? edit : focus}
      onDoubleClick={edit}
    >
      {text}
    </td>
  );
}

function CellInput({
  sheet,
  at,
  place,
  row,
  column,
  editing,
  controls,
}: EditableCellProps & { readonly editing: Editing }): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const before = cellText(row, column);
  const known = column.kind === 'known' ? column.column : null;
  const choices = known?.choices ?? [];
  const [typed, setTyped] = useState((choices.length > 0 ? null : editing.typed) ?? before);
  const [issue, setIssue] = useState<Issue | null>(null);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);

  function done(moveDown: boolean): void {
    const last = datasetOf(store.getState())[sheet].length - 1;
    controls.go({ row: moveDown ? Math.min(at + 1, last) : at, column: place });
  }

  /** Takes a text over; gives what is wrong with it where it cannot be read. */
  function take(text: string): Issue | null {
    if (text === before) return null;
    const read = readCell(datasetOf(store.getState()), column, text);
    if ('issue' in read) return read.issue;
    actions.perform({ type: 'set-field', sheet, at, ...fieldEdit(row, column, read.value) });
    return null;
  }

  function confirm(text: string, moveDown: boolean): void {
    const refused = take(text);
    setIssue(refused);
    if (refused === null) done(moveDown);
  }

  const label = columnName(column.header, language);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      done(false);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      confirm(typed, true);
    }
  };
  return (
    <>
      {choices.length > 0 ? (
        <select
          ref={field}
          className="cell-input"
          aria-label={label}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            confirm(event.target.value, false);
          }}
          onKeyDown={onKeyDown}
        >
          {['', ...choices].map((choice) => (
            <option key={choice} value={choice}>
              {known === null ? choice : choiceName(known, choice, names, language)}
            </option>
          ))}
        </select>
      ) : (
        <input
          ref={field}
          className="cell-input"
          aria-label={label}
          aria-invalid={issue !== null}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => controls.leave(take(typed))}
          onKeyDown={onKeyDown}
        />
      )}
      {issue !== null && (
        <span role="alert" className="cell-problem">
          {language.issue(issue).problem} {language.issue(issue).remedy}
        </span>
      )}
    </>
  );
}
