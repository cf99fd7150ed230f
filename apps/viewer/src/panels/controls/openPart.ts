import type { Question } from '../../state/session.ts';
import { actions, store } from '../../state/viewer.ts';

/** Opens a part of an answer, whatever question is asked now. */
export function openPart(question: Question, part: string): void {
  const { parts } = store.getState().session;
  actions.changeSession({
    question,
    parts: { ...parts, [question]: part },
    highlightedIds: null,
    pair: null,
    selectedId: null,
  });
}
