import { useEffect } from 'react';
import { actions } from '../state/viewer.ts';

/** What was brought out of an answer on the map is let go when the answer is another one: it may hold no longer. */
export function useLetGo(answer: unknown): void {
  useEffect(() => () => actions.changeSession({ highlightedIds: null }), [answer]);
}
