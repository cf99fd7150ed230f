import { lazy, Suspense, useContext, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import type { InputProps } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { normaliseName } from '@partnermap/core';
import { useViewer } from '../../state/viewer.ts';
import { useLanguage } from '../language.tsx';
import { measureKinds } from '../measureKinds.ts';
import { measureMeaning, measureName } from '../measureWords.ts';
import { useMenuTrigger } from './useMenuTrigger.ts';

const MeasureList = lazy(async () => ({ default: (await import('./MeasureList.tsx')).MeasureList }));

interface MeasureChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** What stands for no measure at all, where that can be chosen. */
  readonly none?: string;
}

// No measure is called so.
const nothing = '\u0001nothing';

/** One of all measures of organisations, found by typing a part of its name or meaning, by kind. */
export function MeasureChoice({ label, value, onChange, none }: MeasureChoiceProps): ReactElement {
  const language = useLanguage();
  const listed = useViewer(({ analysis }) => analysis.measures.value?.listed ?? null);
  // Null while the list is closed: so long a one is made only for who looks at it.
  const [typed, setTyped] = useState<string | null>(null);
  const { menuTrigger, fieldEvents } = useMenuTrigger('focus');
  const nameOf = (id: string): string => measureName(id, language);
  const kinds = useMemo(() => {
    if (typed === null) return [];
    const wanted = normaliseName(typed);
    const matches = (id: string): boolean =>
      [measureName, measureMeaning].some((words) => normaliseName(words(id, language)).includes(wanted));
    return measureKinds(listed ?? [])
      .map(({ label: kind, ids }) => ({
        id: kind,
        name: language.say(kind),
        items: ids
          .filter((id) => wanted === '' || matches(id))
          .map((id) => ({ id, name: measureName(id, language) })),
      }))
      .filter(({ items }) => items.length > 0);
  }, [typed, listed, language]);
  const shown = value === null ? (none ?? '') : nameOf(value);
  return (
    <ComboBox
      className="choice measure-choice"
      inputValue={typed ?? shown}
      onInputChange={setTyped}
      value={value ?? nothing}
      onChange={(key) => {
        setTyped(null);
        // Escape tells what was chosen before.
        if (key !== null && key !== (value ?? nothing)) onChange(key === nothing ? null : String(key));
      }}
      // What is typed into the closed field opens it, and stays.
      onOpenChange={(isOpen, by) => setTyped((before) => (isOpen ? (by === 'input' ? before : '') : null))}
      onBlur={() => setTyped(null)}
      // The list is already the right one: meanings match too.
      defaultFilter={() => true}
      menuTrigger={menuTrigger}
      allowsEmptyCollection
    >
      <Label className="label">{label}</Label>
      <div className="measure-field">
        <Field placeholder={shown} {...fieldEvents} />
        <Button className="measure-open">
          <span aria-hidden="true" className="chevron" />
        </Button>
      </div>
      <Popover className="popover choice-list measure-list">
        {typed !== null && (
          <Suspense>
            <MeasureList
              kinds={kinds}
              first={none !== undefined && typed === '' ? { id: nothing, name: none } : null}
            />
          </Suspense>
        )}
      </Popover>
    </ComboBox>
  );
}

/** The field opens the list at every click, not only when it is entered. */
function Field(props: Pick<InputProps, 'placeholder' | 'onKeyDownCapture' | 'onInput'>): ReactElement {
  const state = useContext(ComboBoxStateContext);
  const open = (): void => {
    if (state?.isOpen === false) state.open(null, 'manual');
  };
  return <Input {...props} className="input" onClick={open} />;
}
