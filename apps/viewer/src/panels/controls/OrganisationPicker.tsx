import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { datasetOf } from '../../state/selectors.ts';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { FoundNames } from './FoundNames.tsx';
import { nameHolds } from '../shell/searchIndex.ts';
import { useMenuTrigger } from './useMenuTrigger.ts';

export interface OrganisationPickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Organisations that are tried out and not in the data. */
  readonly extra?: readonly { readonly id: string; readonly name: string }[];
}

const listed = 30;
/** So many can be leafed through before anything is typed; a list of tens of thousands would stop the page. */
const listedUntyped = 300;
const nobody: readonly never[] = [];

/** One organisation, found by any of its names in any language. */
export function OrganisationPicker({
  label,
  value,
  onChange,
  extra = nobody,
}: OrganisationPickerProps): ReactElement {
  const language = useLanguage();
  const dataset = useViewer(datasetOf);
  const [typed, setTyped] = useState('');
  const { menuTrigger, fieldEvents } = useMenuTrigger('input');
  const rows = useMemo(() => {
    const named = dataset.organisations.map((row) => ({ id: row.id, name: language.nameOf(row) }));
    return language.sort([...named, ...extra], ({ name }) => name);
  }, [dataset, language, extra]);
  const chosen = rows.find(({ id }) => id === value) ?? null;
  const found = useMemo(() => {
    if (typed.trim() === '') return rows.slice(0, listedUntyped);
    const wanted = typed.toLowerCase();
    const isWanted = nameHolds(dataset, typed);
    return rows
      .filter(({ id, name }) => name.toLowerCase().includes(wanted) || isWanted(id))
      .slice(0, listed);
  }, [rows, dataset, typed]);
  return (
    <ComboBox
      className="picker"
      items={found}
      inputValue={chosen?.name ?? typed}
      onInputChange={(text) => {
        setTyped(text);
        if (chosen !== null && text !== chosen.name) onChange(null);
      }}
      value={value}
      onChange={(key) => {
        if (key === null) return;
        onChange(String(key));
        setTyped(rows.find(({ id }) => id === key)?.name ?? '');
      }}
      // The list is already the right one: names in other languages match too.
      defaultFilter={() => true}
      menuTrigger={menuTrigger}
      allowsEmptyCollection={typed.trim() !== ''}
    >
      <Label className="label">{label}</Label>
      <Input className="input" placeholder={language.say('viewer.search')} {...fieldEvents} />
      <FoundNames />
    </ComboBox>
  );
}
