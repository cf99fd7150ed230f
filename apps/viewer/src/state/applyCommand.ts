import type { Dataset, SheetName } from '@partnermap/core';
import type { Command, PlacedRow } from './command.ts';
import type { ViewerDocument } from './document.ts';
import type { View } from './view.ts';

/** The document after a command, and the command that takes it back exactly. */
export interface Applied {
  readonly document: ViewerDocument;
  readonly inverse: Command;
}

/** A command that does not fit the document: a wrong call, never a user's mistake. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Applies a command. Pure: the old document stays as it was and shares everything that did not change.
 * @throws CommandError when the command names a row, field or view that does not exist.
 */
export function applyCommand(document: ViewerDocument, command: Command): Applied {
  switch (command.type) {
    case 'set-field':
      return setField(document, command);
    case 'insert-rows':
      return insertRows(document, command.sheet, command.rows);
    case 'remove-rows':
      return removeRows(document, command.sheet, command.at);
    case 'change-view':
      return changeView(document, command.view, command.change);
    case 'replace-dataset':
      return {
        document: {
          ...document,
          dataset: command.dataset,
          views: command.views,
          scenarios: command.scenarios,
        },
        inverse: {
          type: 'replace-dataset',
          dataset: document.dataset,
          views: document.views,
          scenarios: document.scenarios,
        },
      };
    case 'set-scenarios':
      return {
        document: { ...document, scenarios: command.scenarios },
        inverse: { type: 'set-scenarios', scenarios: document.scenarios },
      };
    default:
      return several(document, command.commands);
  }
}

function several(document: ViewerDocument, commands: readonly Command[]): Applied {
  const inverses: Command[] = [];
  let current = document;
  for (const command of commands) {
    const applied = applyCommand(current, command);
    current = applied.document;
    inverses.unshift(applied.inverse);
  }
  return { document: current, inverse: { type: 'several', commands: inverses } };
}

function setField(
  document: ViewerDocument,
  { sheet, at, field, value }: Extract<Command, { type: 'set-field' }>,
): Applied {
  const row: object | undefined = document.dataset[sheet][at];
  if (row === undefined || !Object.hasOwn(row, field)) {
    throw new CommandError(`There is no field "${field}" in row ${at} of ${sheet}.`);
  }
  const before: unknown = Reflect.get(row, field);
  const rows = document.dataset[sheet].with(at, { ...row, [field]: value } as never);
  return {
    document: withRows(document, sheet, rows),
    inverse: { type: 'set-field', sheet, at, field, value: before },
  };
}

function insertRows(document: ViewerDocument, sheet: SheetName, inserted: readonly PlacedRow[]): Applied {
  const rows: unknown[] = [...document.dataset[sheet]];
  for (const { at, record } of inserted) {
    if (at < 0 || at > rows.length) throw new CommandError(`Row ${at} of ${sheet} cannot be added.`);
    rows.splice(at, 0, record);
  }
  return {
    document: withRows(document, sheet, rows),
    inverse: { type: 'remove-rows', sheet, at: inserted.map(({ at }) => at) },
  };
}

function removeRows(document: ViewerDocument, sheet: SheetName, places: readonly number[]): Applied {
  const rows = document.dataset[sheet];
  const removed = places.map((at): PlacedRow => {
    const record = rows[at];
    if (record === undefined) throw new CommandError(`There is no row ${at} in ${sheet}.`);
    return { at, record };
  });
  const gone = new Set(places);
  return {
    document: withRows(
      document,
      sheet,
      rows.filter((_, at) => !gone.has(at)),
    ),
    inverse: { type: 'insert-rows', sheet, rows: removed },
  };
}

function changeView(document: ViewerDocument, id: string, change: Partial<Omit<View, 'id'>>): Applied {
  const at = document.views.findIndex((view) => view.id === id);
  if (at === -1) throw new CommandError(`There is no view "${id}".`);
  const view = document.views[at];
  const before = Object.fromEntries(
    Object.keys(change).map((key) => [key, view[key as keyof View]]),
  ) as Partial<Omit<View, 'id'>>;
  return {
    document: {
      ...document,
      views: document.views.with(at, { ...view, ...change }) as unknown as ViewerDocument['views'],
    },
    inverse: { type: 'change-view', view: id, change: before },
  };
}

function withRows(document: ViewerDocument, sheet: SheetName, rows: readonly unknown[]): ViewerDocument {
  const dataset = { ...document.dataset, [sheet]: rows } as Dataset;
  return { ...document, dataset };
}
