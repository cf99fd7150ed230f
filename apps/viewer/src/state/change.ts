import type { SheetName } from '@partnermap/core';
import type { Command } from './command.ts';

/** What a command did, without the data that it moved: small enough to be kept for ever. */
export type Change =
  | {
      readonly type: 'set-field';
      readonly sheet: SheetName;
      /** The row's place in the sheet, from 0. */
      readonly at: number;
      readonly field: string;
    }
  | { readonly type: 'insert-rows' | 'remove-rows'; readonly sheet: SheetName; readonly count: number }
  | { readonly type: 'change-view'; readonly view: string; readonly properties: readonly string[] }
  | { readonly type: 'replace-dataset' | 'set-scenarios' }
  | { readonly type: 'several'; readonly changes: readonly Change[] };

export function changeOf(command: Command): Change {
  switch (command.type) {
    case 'set-field':
      return { type: 'set-field', sheet: command.sheet, at: command.at, field: command.field };
    case 'insert-rows':
      return { type: 'insert-rows', sheet: command.sheet, count: command.rows.length };
    case 'remove-rows':
      return { type: 'remove-rows', sheet: command.sheet, count: command.at.length };
    case 'change-view':
      return { type: 'change-view', view: command.view, properties: Object.keys(command.change) };
    case 'replace-dataset':
    case 'set-scenarios':
      return { type: command.type };
    default:
      return { type: 'several', changes: command.commands.map(changeOf) };
  }
}
