import { flushSync } from 'react-dom';
import { actions } from '../../state/viewer.ts';
import { takesText } from '../takesText.ts';

/** What had the focus when the card was opened. */
let opener: Element | null = null;

/** Opens the card of an organisation, and keeps in mind from where. */
export function openCard(id: string): void {
  const from = document.activeElement;
  // From card to card the way back stays the same.
  if (from === null || from.closest('.card') === null) opener = from;
  actions.changeSession({ selectedId: id });
}

/** Closes the card; who was in it goes on where it was opened from, if that can still be seen. */
export function closeCard(): void {
  // What was behind the card can take the focus only once it is seen again.
  flushSync(() => actions.changeSession({ selectedId: null }));
  if (document.activeElement !== document.body || !(opener instanceof HTMLElement)) return;
  // On a telephone a keyboard would come up over the answer.
  if (takesText(opener) && matchMedia('(pointer: coarse)').matches) return;
  if (opener.checkVisibility()) opener.focus();
}
