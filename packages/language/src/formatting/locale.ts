export interface NumberOptions {
  /** Digits after the decimal separator at most; 2 unless told. */
  readonly digits?: number;
  /** Whether trailing zeros are kept, so that numbers line up in a column; no unless told. */
  readonly padded?: boolean;
  /** Whether a plus sign stands before a positive number, e.g. for a change; no unless told. */
  readonly signed?: boolean;
}

export type Conjunction = 'and' | 'or';
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** How one language writes numbers, dates, lists and countries, and how it sorts. */
export interface Locale {
  readonly number: (value: number, options: NumberOptions) => string;
  /** A share (0.125) as a percentage (12.5 %). */
  readonly percent: (share: number, options: NumberOptions) => string;
  readonly year: (year: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly list: (names: readonly string[], conjunction: Conjunction) => string;
  /** The name of a country by its ISO 3166-1 code in capitals; null where there is none. */
  readonly region: (code: string) => string | null;
  readonly plural: (count: number) => PluralCategory;
  readonly compare: (a: string, b: string) => number;
}
