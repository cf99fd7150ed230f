import { useContext } from 'react';
import type { ReactElement } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';

interface FinderInputProps {
  readonly className?: string;
  readonly placeholder: string;
  /** The list opens when the field is entered, and at every click; otherwise once something is typed. */
  readonly opensAtOnce?: boolean;
}

/**
 * The field of a combo box with `menuTrigger="manual"`: it opens the list itself. A combo box that does so opens it again
 * after Escape, wherever what is typed is not the name of what is chosen.
 */
export function FinderInput({
  className = 'input',
  placeholder,
  opensAtOnce = false,
}: FinderInputProps): ReactElement {
  const state = useContext(ComboBoxStateContext);
  const open = (by: 'focus' | 'input' | 'manual') => () => {
    // A list that is closed gives the focus back to the field that has it.
    if (state?.isOpen === false && (by !== 'focus' || !state.isFocused)) state.open(null, by);
  };
  const entering = opensAtOnce ? { onFocus: open('focus'), onClick: open('manual') } : {};
  return <Input className={className} placeholder={placeholder} onInput={open('input')} {...entering} />;
}
