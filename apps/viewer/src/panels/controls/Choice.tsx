import { useId } from 'react';
import type { ReactElement } from 'react';
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
  /** What stands there where nothing is chosen. */
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of several values: the browser's own list, which every telephone and screen reader knows. */
export function Choice<Value extends string>({
  label,
  labelHidden = false,
  options,
  value,
  placeholder,
  disabled,
  onChange,
}: ChoiceProps<Value>): ReactElement {
  const { say, upperFirst } = useLanguage();
  const id = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <div className="choice">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'label'}>
        {label}
      </label>
      <span className="choice-field">
        <select
          id={id}
          className="choice-button"
          value={chosen?.value ?? ''}
          disabled={disabled}
          onChange={({ target }) => {
            const next = options.find((option) => option.value === target.value);
            if (next !== undefined) onChange(next.value);
          }}
        >
          {chosen === undefined && (
            <option value="" disabled hidden>
              {placeholder ?? upperFirst(say('viewer.choose'))}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {upperFirst(option.label)}
            </option>
          ))}
        </select>
        <span aria-hidden="true" className="chevron" />
      </span>
    </div>
  );
}
