import { useState } from 'react';
import type { KeyboardEvent } from 'react';

/** What opens the list of a combo box. */
type MenuTrigger = 'focus' | 'input' | 'manual';

interface MenuTriggerProps {
  /** For the combo box. */
  readonly menuTrigger: MenuTrigger;
  /** For its field. */
  readonly fieldEvents: {
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
    readonly onInput: () => void;
  };
}

/**
 * Keeps a list closed that was closed by Escape, until another key or anything typed. React Aria opens it again wherever
 * what is typed is not the name of what is chosen: right where the page scrolled to the field and closed the list, wrong
 * after Escape.
 */
export function useMenuTrigger(trigger: MenuTrigger): MenuTriggerProps {
  const [isEscaped, setEscaped] = useState(false);
  return {
    menuTrigger: isEscaped ? 'manual' : trigger,
    fieldEvents: {
      onKeyDownCapture: (event) => {
        setEscaped(event.key === 'Escape');
        // It closes the list, and nothing else on the page.
        const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
        if (event.key === 'Escape' && isOpen) event.preventDefault();
      },
      // What is pasted or dictated comes without a key.
      onInput: () => setEscaped(false),
    },
  };
}
