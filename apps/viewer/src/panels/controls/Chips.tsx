import type { ReactElement } from 'react';
import { useLanguage } from '../language.tsx';
import { keepFocus } from './keepFocus.ts';

interface ChipsProps {
  readonly label: string;
  readonly chips: readonly { readonly key: string; readonly text: string }[];
  readonly onRemove: (index: number) => void;
}

/** What was chosen so far, each with a button that takes it away; nothing where there is none. */
export function Chips({ label, chips, onRemove }: ChipsProps): ReactElement | null {
  const language = useLanguage();
  if (chips.length === 0) return null;
  return (
    <div>
      <p className="label">{label}</p>
      <ul className="chips" aria-label={label}>
        {chips.map(({ key, text }, index) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={language.say('planning.remove', { what: text })}
              onClick={() => {
                onRemove(index);
                keepFocus();
              }}
            >
              {text}
              <span aria-hidden="true">{'\u00a0×'}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
