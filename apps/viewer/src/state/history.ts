import { applyCommand } from './applyCommand.ts';
import { changeOf } from './change.ts';
import type { Command } from './command.ts';
import type { ViewerDocument } from './document.ts';

/** A change that was made: the command, and the one that takes it back. */
export interface Done {
  readonly at: string;
  readonly command: Command;
  readonly inverse: Command;
}

/** The document with all that can be undone and done again, the latest change last. */
export interface Edited {
  readonly document: ViewerDocument;
  readonly past: readonly Done[];
  readonly future: readonly Done[];
}

/** Changes beyond this many can no longer be undone; the log still lists them. */
const longestPast = 1000;

export function edited(document: ViewerDocument): Edited {
  return { document, past: [], future: [] };
}

/** Makes a change; what had been undone can no longer be done again. */
export function perform({ document, past }: Edited, command: Command, at: string): Edited {
  const applied = applyCommand(document, command);
  const before = past.at(-1);
  if (before !== undefined && goesOn(before, command, at)) {
    // One drag of a slider is one change: it keeps the way back to where the drag began.
    return {
      document: {
        ...applied.document,
        log: [...document.log.slice(0, -1), { at, change: changeOf(command) }],
      },
      past: [...past.slice(0, -1), { at, command, inverse: before.inverse }],
      future: [],
    };
  }
  const done: Done = { at, command, inverse: applied.inverse };
  return {
    document: { ...applied.document, log: [...document.log, { at, change: changeOf(command) }] },
    past: [...past, done].slice(-longestPast),
    future: [],
  };
}

type ViewChange = Extract<Command, { type: 'change-view' }>['change'];

const shortPause = 900;

/** Whether a change goes on with the one before: another moment of the same view, shortly after. */
function goesOn({ command: last, inverse, at: before }: Done, command: Command, at: string): boolean {
  if (Date.parse(at) - Date.parse(before) >= shortPause) return false;
  if (inverse.type !== 'change-view' || last.type !== 'change-view' || command.type !== 'change-view')
    return false;
  return (
    last.view === command.view &&
    onlyMoment(inverse.change, last.change) &&
    onlyMoment(last.change, command.change)
  );
}

/** Whether two changes of a view differ in the moment and in nothing else. */
function onlyMoment({ settings: a, ...more }: ViewChange, { settings: b, ...others }: ViewChange): boolean {
  if (a === undefined || b === undefined || Object.keys(more).length + Object.keys(others).length > 0)
    return false;
  return a.at !== b.at && JSON.stringify({ ...a, at: null }) === JSON.stringify({ ...b, at: null });
}

/** The state before the latest change; the same where there is none. */
export function undo(state: Edited): Edited {
  const done = state.past.at(-1);
  if (done === undefined) return state;
  const { document } = applyCommand(state.document, done.inverse);
  return {
    document: { ...document, log: document.log.slice(0, -1) },
    past: state.past.slice(0, -1),
    future: [...state.future, done],
  };
}

/** Makes the change again that was undone last; the same where there is none. */
export function redo(state: Edited): Edited {
  const done = state.future.at(-1);
  if (done === undefined) return state;
  const { document, inverse } = applyCommand(state.document, done.command);
  const { at, command } = done;
  return {
    document: { ...document, log: [...document.log, { at, change: changeOf(command) }] },
    past: [...state.past, { at, command, inverse }],
    future: state.future.slice(0, -1),
  };
}
