import { emptyDataset } from '@partnermap/core';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { newAnalysis } from './analysis.ts';
import type { Analysis, AnalysisCall, Answer } from './analysis.ts';
import type { Command } from './command.ts';
import { newDocument } from './document.ts';
import { edited, perform, redo, undo } from './history.ts';
import type { Edited } from './history.ts';
import { newSession } from './session.ts';
import { newTasks } from './tasks.ts';
import type { Task, TaskCall, Tasks } from './tasks.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

export interface ViewerState {
  /** The document with its undo and redo. */
  readonly edited: Edited;
  readonly session: Session;
  readonly analysis: Analysis;
  /** What was computed because somebody asked for it. */
  readonly tasks: Tasks;
}

export type ViewerStore = StoreApi<ViewerState>;

export function createViewerStore(initial: Edited = edited(newDocument(emptyDataset))): ViewerStore {
  return createStore<ViewerState>(() => ({
    edited: initial,
    session: newSession,
    analysis: newAnalysis,
    tasks: newTasks,
  }));
}

/** The changes that a panel can ask for. */
export interface Actions {
  readonly perform: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts another history in place: a restored one, or a fresh start. */
  readonly replace: (edited: Edited) => void;
  readonly changeView: (change: Partial<Omit<View, 'id'>>) => void;
  readonly changeSettings: (change: Partial<View['settings']>) => void;
  readonly changeSession: (change: Partial<Session>) => void;
  readonly answered: (call: AnalysisCall, answer: Partial<Answer<unknown>>) => void;
  readonly taskChanged: <Name extends TaskCall>(call: Name, change: Partial<Task<Name>>) => void;
  readonly changeForms: (change: Partial<Session['forms']>) => void;
}

export function actionsOf(store: ViewerStore, now: () => string): Actions {
  const edit = (change: (edited: Edited) => Edited): void =>
    store.setState(({ edited }) => ({ edited: change(edited) }));
  const performOn = (command: Command): void => edit((edited) => perform(edited, command, now()));
  const changeView: Actions['changeView'] = (change) =>
    performOn({ type: 'change-view', view: store.getState().edited.document.views[0].id, change });
  return {
    perform: performOn,
    undo: () => edit(undo),
    redo: () => edit(redo),
    replace: (replaced) => edit(() => replaced),
    changeView,
    changeSettings: (change) => {
      const { settings } = store.getState().edited.document.views[0];
      changeView({ settings: { ...settings, ...change } });
    },
    changeSession: (change) => store.setState(({ session }) => ({ session: { ...session, ...change } })),
    answered: (call, answer) =>
      store.setState(({ analysis }) => ({
        analysis: { ...analysis, [call]: { ...analysis[call], ...answer } },
      })),
    taskChanged: (call, change) =>
      store.setState(({ tasks }) => ({ tasks: { ...tasks, [call]: { ...tasks[call], ...change } } })),
    changeForms: (change) =>
      store.setState(({ session }) => ({
        session: { ...session, forms: { ...session.forms, ...change } },
      })),
  };
}
