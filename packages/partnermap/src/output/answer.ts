import type { Value } from '@partnermap/core';

export const answerFormats = ['table', 'json', 'csv', 'md'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** A cell that is shown as it is, or a number that the reader's language writes. */
export type AnswerCell = string | number | null;

export interface AnswerTable {
  readonly title: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly AnswerRow[];
  /** What a terminal shows of a table that is too long for one look; how many rows are left out is said below. */
  readonly glance?: readonly AnswerRow[];
  /** A sentence below the table: what its numbers do not say. */
  readonly note?: string;
}

export type AnswerRow = readonly AnswerCell[];

export interface AnswerColumn {
  /** Stable name for CSV, independent of the language. */
  readonly id: string;
  readonly label: string;
  /** Digits after the separator where it holds numbers; whole numbers are shown as such. */
  readonly digits?: number;
}

/**
 * What a command answers, independent of the format: the fields of its JSON document, and the same for people as
 * sentences and tables. `rows` is the one table that CSV writes.
 */
export interface Answer {
  readonly fields: ReadonlyMap<string, Value>;
  readonly sentences: readonly string[];
  readonly tables: readonly AnswerTable[];
  /** Index of the table that CSV writes. */
  readonly main: number;
}
