import { useEffect } from 'react';
import { actions, store } from '../../state/viewer.ts';
import { keepFocus } from '../controls/keepFocus.ts';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Keys that hold on the whole page: undo and redo, and Escape to let go of what is selected. */
export function useShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && store.getState().session.selectedId !== null) {
        actions.changeSession({ selectedId: null });
        return;
      }
      // A text field has an undo of its own.
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) actions.redo();
      else actions.undo();
      if (event.target !== document.body) keepFocus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
