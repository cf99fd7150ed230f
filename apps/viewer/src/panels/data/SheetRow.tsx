import { memo } from 'react';
import type { ReactElement } from 'react';
import type { EditColumn, Row } from '../../state/editColumns.ts';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { shownText } from './columnWords.ts';
import { EditableCell } from './EditableCell.tsx';
import type { EditedSheet } from './editedSheets.ts';
import type { Editing, SheetControls } from './sheetControls.ts';

interface SheetRowProps {
  readonly sheet: EditedSheet;
  readonly at: number;
  readonly row: Row;
  readonly columns: readonly EditColumn[];
  /** The column of the cell that is active; null = it is in another row. */
  readonly active: number | null;
  readonly editing: Editing | null;
  readonly controls: SheetControls;
}

/** A row of a sheet. Drawn again only when something in it has changed: a sheet has hundreds of cells in sight. */
export const SheetRow = memo(function SheetRow({
  sheet,
  at,
  row,
  columns,
  active,
  editing,
  controls,
}: SheetRowProps): ReactElement {
  const language = useLanguage();
  const names = useNames();
  // The last column holds what is done with the whole row.
  const last = columns.length;
  return (
    <tr role="row" aria-rowindex={at + 2}>
      {columns.map((column, place) => (
        <EditableCell
          key={column.header}
          sheet={sheet}
          at={at}
          place={place}
          row={row}
          column={column}
          text={shownText(sheet, row, column, names, language)}
          isActive={active === place}
          editing={active === place ? editing : null}
          controls={controls}
        />
      ))}
      <td role="gridcell" className="cell-action">
        <button
          type="button"
          className="link"
          tabIndex={active === last ? 0 : -1}
          data-place={`${at} ${last}`}
          onFocus={() => controls.focus({ row: at, column: last })}
          onClick={() => controls.remove(at)}
        >
          {language.say('viewer.removeRow')}
          <span className="visually-hidden"> {at + 1}</span>
        </button>
      </td>
    </tr>
  );
});
