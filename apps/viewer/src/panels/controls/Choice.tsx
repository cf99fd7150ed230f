import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useLanguage } from '../language.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Whether the label is only for screen readers, because what stands around says it. */
  readonly labelHidden?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of several values. */
export function Choice<Value extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
}: ChoiceProps<Value>): ReactElement {
  const { say } = useLanguage();
  return (
    <Select
      className="choice"
      value={value}
      placeholder={say('viewer.choose')}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'label'}>{label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <span aria-hidden="true" className="chevron" />
      </Button>
      <Popover className="popover choice-list">
        <ListBox items={options} className="list-box list-of-words">
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="list-item">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
