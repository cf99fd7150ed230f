import type { IssueCode, Severity } from './issueCodes.ts';

export type IssueParameter = string | number | boolean | readonly string[];

/**
 * One problem of the data, said in codes: `language` turns `code` and `parameters` into a sentence and a remedy.
 * `sheet`, `row` and `column` are those that the owner of the data sees; null where the problem has no such place.
 */
export interface Issue {
  readonly severity: Severity;
  /** One of `issueCodes`, or a code of the package `files`. */
  readonly code: IssueCode | (string & {});
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** The cell's text as found, shortened to 200 characters; null where nothing was found. */
  readonly found: string | null;
  readonly parameters: Readonly<Record<string, IssueParameter>>;
}
