import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { datasetOf } from '../../state/selectors.ts';
import { firstOf } from '../../state/firstOf.ts';
import { useViewer } from '../../state/viewer.ts';
import { FoundNames } from '../controls/FoundNames.tsx';
import { openCard } from '../controls/openCard.ts';
import { useMenuTrigger } from '../controls/useMenuTrigger.ts';
import { useLanguage } from '../language.tsx';
import { nameHolds } from './searchIndex.ts';

const listed = 30;

/** Finds an organisation by any of its names in any language. */
export function Search(): ReactElement {
  const language = useLanguage();
  const dataset = useViewer(datasetOf);
  const [typed, setTyped] = useState('');
  const { menuTrigger, fieldEvents } = useMenuTrigger('input');
  const found = useMemo(() => {
    if (typed.trim() === '') return [];
    const isWanted = nameHolds(dataset, typed);
    const matching = dataset.organisations.filter(({ id }) => isWanted(id));
    const named = matching.map((row) => ({ id: row.id, name: language.nameOf(row) }));
    return firstOf(named, listed, (a, b) => language.compare(a.name, b.name));
  }, [dataset, typed, language]);
  return (
    <ComboBox
      className="search"
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        openCard(String(key));
        setTyped('');
      }}
      // The list is already the right one: names in other languages match too.
      defaultFilter={() => true}
      menuTrigger={menuTrigger}
      allowsEmptyCollection={typed.trim() !== ''}
    >
      <Label className="visually-hidden">{language.say('viewer.search')}</Label>
      <Input {...fieldEvents} className="input search-input" placeholder={language.say('viewer.search')} />
      <FoundNames />
    </ComboBox>
  );
}
