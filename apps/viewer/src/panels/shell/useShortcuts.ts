import { useEffect } from 'react';
import { actions, store } from '../../state/viewer.ts';
import { keepFocus } from '../controls/keepFocus.ts';
import { closeCard } from '../controls/openCard.ts';
import { takesText } from '../takesText.ts';
import { historyKey } from './historyKey.ts';

/** Keys that hold on the whole page: undo and redo, and Escape to let go of what is selected. */
export function useShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && store.getState().session.selectedId !== null) {
        closeCard();
        return;
      }
      const asked = historyKey(event);
      if (asked === null || takesText(event.target)) return;
      event.preventDefault();
      actions[asked]();
      if (event.target !== document.body) keepFocus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
