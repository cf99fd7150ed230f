import type { Dataset } from '@partnermap/core';
import type { Command } from '../state/command.ts';
import type { Done, Edited } from '../state/history.ts';

/** The rows of a sheet: the same array as long as none of them was changed. */
export type Rows = readonly unknown[];

/** A history whose datasets name their sheets, which stand beside it: each has to be written only once. */
export interface Detached {
  readonly edited: Edited;
  readonly sheets: ReadonlyMap<string, Rows>;
}

const names = new WeakMap<Rows, string>();

// No two pages may call different rows the same: they keep them in one place.
const newName = (): string =>
  `sheet ${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')}`;

export function detachSheets(edited: Edited): Detached {
  const sheets = new Map<string, Rows>();
  return {
    edited: withDatasets(edited, (rows) => {
      if (!Array.isArray(rows)) return rows;
      const name = names.get(rows) ?? newName();
      names.set(rows, name);
      sheets.set(name, rows);
      return name;
    }),
    sheets,
  };
}

/** @throws Error where a sheet is missing. */
export function attachSheets({ edited, sheets }: Detached): Edited {
  return withDatasets(edited, (name) => {
    if (typeof name !== 'string') return name;
    const rows = sheets.get(name);
    if (rows === undefined) throw new Error(`"${name}" was not kept.`);
    names.set(rows, name);
    return rows;
  });
}

/** A history with every sheet of every dataset in it replaced. */
function withDatasets({ document, past, future }: Edited, change: (sheet: unknown) => unknown): Edited {
  const ofDataset = (dataset: Dataset): Dataset =>
    Object.fromEntries(
      Object.entries(dataset).map(([name, sheet]) => [name, change(sheet)]),
    ) as unknown as Dataset;
  const ofCommand = (command: Command): Command => {
    if (command.type === 'replace-dataset') return { ...command, dataset: ofDataset(command.dataset) };
    if (command.type === 'several') return { ...command, commands: command.commands.map(ofCommand) };
    return command;
  };
  const ofDone = ({ at, command, inverse }: Done): Done => ({
    at,
    command: ofCommand(command),
    inverse: ofCommand(inverse),
  });
  return {
    document: { ...document, dataset: ofDataset(document.dataset) },
    past: past.map(ofDone),
    future: future.map(ofDone),
  };
}
