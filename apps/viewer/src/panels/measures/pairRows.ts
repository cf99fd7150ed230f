import type { Value } from '@partnermap/core';

/** Two organisations, or two initiatives, with what was measured of them. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  /** Null where it is undefined, or where being listed is all that is said. */
  readonly value: number | null;
}

/** The rows of a measure of ties or pairs, whose value lists `[a, b]` or `[a, b, number]`; null for other values. */
export function pairRows(value: Value | undefined): readonly PairRow[] | null {
  if (!isList(value)) return null;
  return value.flatMap((entry) => {
    if (!isList(entry)) return [];
    const [a, b, number] = entry;
    return typeof a === 'string' && typeof b === 'string'
      ? [{ a, b, value: typeof number === 'number' ? number : null }]
      : [];
  });
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
