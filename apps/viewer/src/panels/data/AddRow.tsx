import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { sheets } from '@partnermap/core';
import type { Issue, SheetColumn } from '@partnermap/core';
import { columnName } from '@partnermap/report';
import { readCell } from '../../state/readCell.ts';
import { addRow, freeId, newRow } from '../../state/rowCommands.ts';
import { datasetOf } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';
import { choiceName } from './columnWords.ts';
import type { EditedSheet } from './editedSheets.ts';
import { Problem } from './Problem.tsx';

interface AddRowProps {
  readonly sheet: EditedSheet;
  /** Told of the place of the new row. */
  readonly onAdded: (row: number) => void;
}

/** The columns that a new row needs; its id is made from its name. */
const neededColumns = (sheet: EditedSheet): readonly SheetColumn[] =>
  sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ columns }) => columns)
    .filter(({ required, kind }) => required && kind !== 'id');

/** A form with what a new row must have. */
export function AddRow({ sheet, onAdded }: AddRowProps): ReactElement {
  const language = useLanguage();
  const dataset = useViewer(datasetOf);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [issue, setIssue] = useState<Issue | null>(null);
  const columns = neededColumns(sheet);

  function add(): void {
    const fields = new Map<string, unknown>();
    for (const column of columns) {
      const edited = { kind: 'known', header: column.name, column } as const;
      const read = readCell(dataset, edited, typed.get(column.name) ?? '');
      if ('issue' in read) {
        setIssue(read.issue);
        return;
      }
      fields.set(column.field, read.value);
    }
    if (sheet === 'organisations' || sheet === 'initiatives') {
      fields.set('id', freeId(dataset[sheet], String(fields.get('name'))));
    }
    actions.perform(addRow(dataset, sheet, newRow(sheet, Object.fromEntries(fields))));
    setTyped(new Map());
    setIssue(null);
    onAdded(dataset[sheet].length);
  }

  return (
    <form
      className="add-row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {columns.map((column) => (
        <Field
          key={column.name}
          column={column}
          typed={typed.get(column.name) ?? ''}
          onType={(text) => setTyped(new Map(typed).set(column.name, text))}
        />
      ))}
      <button type="submit" className="action action-plain">
        {language.say('viewer.addRow')}
      </button>
      {issue !== null && <Problem issue={issue} />}
    </form>
  );
}

interface FieldProps {
  readonly column: SheetColumn;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

function Field({ column, typed, onType }: FieldProps): ReactElement {
  const id = useId();
  const language = useLanguage();
  const names = useNames();
  const label = columnName(column.name, language);
  if (column.choices.length > 0) {
    const options = ['', ...column.choices].map((value) => ({
      value,
      label: choiceName(column, value, names, language),
    }));
    return <Choice label={label} options={options} value={typed} onChange={onType} />;
  }
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        value={typed}
        list={column.target === null ? undefined : `${id}-names`}
        onChange={(event) => onType(event.target.value)}
      />
      {column.target !== null && <KnownNames id={`${id}-names`} column={column} />}
    </div>
  );
}

/** What a reference may name: ids with the names that stand for them. */
function KnownNames({ id, column }: { readonly id: string; readonly column: SheetColumn }): ReactElement {
  const names = useNames();
  const dataset = useViewer(datasetOf);
  const rows = column.target === 'organisations' ? dataset.organisations : dataset.initiatives;
  const nameOf = column.target === 'organisations' ? names.organisation : names.initiative;
  return (
    <datalist id={id}>
      {rows.map((row) => (
        <option key={row.id} value={row.id}>
          {nameOf(row.id)}
        </option>
      ))}
    </datalist>
  );
}
