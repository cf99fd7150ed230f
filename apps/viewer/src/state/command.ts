import type { Dataset, SheetName, SheetRecords } from '@partnermap/core';
import type { Scenario } from './scenario.ts';
import type { View } from './view.ts';

/** A row of a sheet with the place at which it stands. */
export interface PlacedRow {
  readonly at: number;
  readonly record: SheetRecords[SheetName];
}

/** One change of the document, as plain data. Rows are named by their place in the sheet, from 0. */
export type Command =
  | {
      readonly type: 'set-field';
      readonly sheet: SheetName;
      readonly at: number;
      readonly field: string;
      readonly value: unknown;
    }
  /** Places are those that the rows have afterwards, ascending. */
  | { readonly type: 'insert-rows'; readonly sheet: SheetName; readonly rows: readonly PlacedRow[] }
  /** Places are those that the rows have before, ascending. */
  | { readonly type: 'remove-rows'; readonly sheet: SheetName; readonly at: readonly number[] }
  | { readonly type: 'change-view'; readonly view: string; readonly change: Partial<Omit<View, 'id'>> }
  | {
      readonly type: 'replace-dataset';
      readonly dataset: Dataset;
      readonly views: readonly [View, ...View[]];
      readonly scenarios: readonly Scenario[];
    }
  | { readonly type: 'set-scenarios'; readonly scenarios: readonly Scenario[] }
  /** Several changes that are done and undone together. */
  | { readonly type: 'several'; readonly commands: readonly Command[] };
