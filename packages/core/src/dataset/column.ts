import type { Translation } from './attribute.ts';
import type { Cell } from './cell.ts';

/**
 * How the cells of a column are read. `value` is a cell kept as it is; `translations` stands for any number of columns
 * `<name>_<language code>`; `choice` allows `choices` only.
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'value'
  | 'list'
  | 'date'
  | 'number'
  | 'yes-no'
  | 'yes-no-unknown'
  | 'choice'
  | 'reference'
  | 'reference-list'
  | 'translations';

/** The sheets that a reference can point into. */
export type ReferenceTarget = 'organisations' | 'initiatives' | 'sources';

/** One column of a sheet. `Value` is the type of the field that it fills. */
export interface Column<Value = unknown> {
  /** The header that is written; headers are read as `headerKey` compares them. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether the header and, in every row, a value must be there. */
  readonly required: boolean;
  /** What an empty cell means. */
  readonly blank: Value;
  /** The allowed values of a `choice`, `yes-no` or `yes-no-unknown`; else empty. */
  readonly choices: readonly string[];
  /** Where a reference points; else null. */
  readonly target: ReferenceTarget | null;
  /** Whether `terms` can say which values are expected here. */
  readonly dimension: boolean;
}

type Details = Partial<Pick<Column, 'required' | 'choices' | 'target' | 'dimension'>>;

function column<Value>(name: string, kind: ColumnKind, blank: Value, details: Details = {}): Column<Value> {
  return { name, kind, blank, required: false, choices: [], target: null, dimension: false, ...details };
}

const required = { required: true };

export const id = (name: string): Column<string> => column(name, 'id', '', required);
export const text = (name: string): Column<string | null> => column(name, 'text', null);
export const requiredText = (name: string): Column<string> => column(name, 'text', '', required);
/** A text that may be blank and is then filled in by the reader. */
export const defaultedText = (name: string): Column<string> => column(name, 'text', '');
export const value = (name: string): Column<Cell> => column<Cell>(name, 'value', null);
export const date = (name: string): Column<string | null> => column(name, 'date', null);
export const number = (name: string): Column<number | null> => column(name, 'number', null);
export const list = (name: string): Column<readonly string[]> => column(name, 'list', []);
/** A list whose expected values `terms` can describe. */
export const dimension = (name: string): Column<readonly string[]> =>
  column(name, 'list', [], { dimension: true });
export const yesNo = (name: string): Column<boolean> =>
  column(name, 'yes-no', false, { choices: ['yes', 'no'] });
export const yesNoUnknown = (name: string): Column<'yes' | 'no' | 'unknown'> =>
  column(name, 'yes-no-unknown', 'unknown', { choices: ['yes', 'no', 'unknown'] });
export const choice = <Choice extends string>(
  name: string,
  choices: readonly Choice[],
): Column<Choice | null> => column<Choice | null>(name, 'choice', null, { choices });
/** A choice that must be made; what a blank cell is given instead never leaves the reader, which reports it. */
export const requiredChoice = <Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Column<Choice> => column<Choice>(name, 'choice', choices[0], { choices, required: true });
export const reference = (name: string, target: ReferenceTarget): Column<string | null> =>
  column(name, 'reference', null, { target });
export const requiredReference = (name: string, target: ReferenceTarget): Column<string> =>
  column(name, 'reference', '', { target, required: true });
export const referenceList = (name: string, target: ReferenceTarget): Column<readonly string[]> =>
  column(name, 'reference-list', [], { target });
export const translations = (name: string): Column<readonly Translation[]> =>
  column(name, 'translations', []);
