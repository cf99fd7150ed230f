import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLanguage } from '../language.tsx';
import { Action } from './Action.tsx';
import { OrganisationPicker } from './OrganisationPicker.tsx';
import type { OrganisationPickerProps } from './OrganisationPicker.tsx';

interface PairPickerProps {
  /** What happens to the two: the text of the button. */
  readonly actions: readonly { readonly label: string; readonly onPair: (a: string, b: string) => void }[];
  readonly extra?: OrganisationPickerProps['extra'];
}

/** Two different organisations, and what can be done with them. */
export function PairPicker({ actions, extra }: PairPickerProps): ReactElement {
  const language = useLanguage();
  const [a, setA] = useState<string | null>(null);
  const [b, setB] = useState<string | null>(null);
  return (
    <div className="pair-picker">
      <OrganisationPicker
        label={language.say('findings.introductions.first')}
        value={a}
        onChange={setA}
        {...(extra === undefined ? {} : { extra })}
      />
      <OrganisationPicker
        label={language.say('findings.introductions.second')}
        value={b}
        onChange={setB}
        {...(extra === undefined ? {} : { extra })}
      />
      <div className="button-row">
        {actions.map(({ label, onPair }) => (
          <Action
            key={label}
            disabled={a === null || b === null || a === b}
            onPress={() => {
              if (a === null || b === null) return;
              onPair(a, b);
              setA(null);
              setB(null);
            }}
          >
            {label}
          </Action>
        ))}
      </div>
    </div>
  );
}
