import type { ReactElement } from 'react';
import { Check } from './Check.tsx';

interface ManyChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of values, closed until it is wanted; the summary says how many are chosen. */
export function ManyChoices({ label, options, chosen, onChange }: ManyChoicesProps): ReactElement | null {
  if (options.length === 0) return null;
  return (
    <details className="explanation">
      <summary>{chosen.length === 0 ? label : `${label} (${chosen.length})`}</summary>
      <div className="check-list" role="group" aria-label={label}>
        {options.map((option) => (
          <Check
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, option.value] : chosen.filter((value) => value !== option.value))
            }
          />
        ))}
      </div>
    </details>
  );
}
