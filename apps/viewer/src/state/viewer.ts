import { useStore } from 'zustand';
import { actionsOf, createViewerStore } from './store.ts';
import type { ViewerState } from './store.ts';

/** The page's one store, and what can be asked of it. */
export const store = createViewerStore();
export const actions = actionsOf(store, () => new Date().toISOString());

/** What a selector reads of the state; the component renders again only when that changes. */
export function useViewer<Selected>(select: (state: ViewerState) => Selected): Selected {
  return useStore(store, select);
}
