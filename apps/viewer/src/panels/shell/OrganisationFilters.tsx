import { useState } from 'react';
import type { ReactElement } from 'react';
import { datasetOf, valueColumns } from '../../state/selectors.ts';
import { actions, useViewer } from '../../state/viewer.ts';
import { useSetting } from '../../state/useView.ts';
import { Action } from '../controls/Action.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../language.tsx';
import { useNames } from '../useNames.ts';

type Direction = 'only' | 'exclude';

/** Keeps, or leaves out, organisations by their values in a column. */
export function OrganisationFilters(): ReactElement {
  const language = useLanguage();
  const names = useNames();
  const columns = valueColumns(useViewer(datasetOf));
  const chosen = { only: useSetting('only'), exclude: useSetting('exclude') };
  const [column, setColumn] = useState(columns.at(0)?.column ?? null);
  const [value, setValue] = useState<string | null>(null);
  const values = columns.find((one) => one.column === column)?.values ?? [];
  const add = (direction: Direction): void => {
    if (column === null || value === null) return;
    actions.changeSettings({ [direction]: [...chosen[direction], { column, value }] });
    setValue(null);
  };
  return (
    <fieldset className="fieldset">
      <legend>{language.say('viewer.filters.organisations')}</legend>
      <Choice
        label={language.say('viewer.filters.column')}
        options={columns.map((one) => ({ value: one.column, label: names.column(one.column) }))}
        value={column}
        onChange={(chosen) => {
          setColumn(chosen);
          setValue(null);
        }}
      />
      <Choice
        label={language.say('viewer.filters.value')}
        options={values.map((one) => ({ value: one, label: names.code(column ?? '', one) }))}
        value={value}
        onChange={setValue}
      />
      <div className="button-row">
        <Action onPress={() => add('only')} disabled={value === null}>
          {language.say('viewer.filters.only')}
        </Action>
        <Action onPress={() => add('exclude')} disabled={value === null}>
          {language.say('viewer.filters.exclude')}
        </Action>
      </div>
    </fieldset>
  );
}
