import type { Attribute } from './attribute.ts';
import type { Cell } from './cell.ts';
import type { Context } from './context.ts';
import type { Place } from './issueLog.ts';
import type { OpenColumn } from './openSheet.ts';
import { splitList } from './splitList.ts';

/** The countries of a row, which say whether the terms of a dimension speak of it. */
export function countriesOf(cell: Cell, { vocabulary }: Context): readonly string[] {
  const codeOf = vocabulary.get('country')?.codeOf;
  return splitList(cell).map((country) => codeOf?.(country) ?? country);
}

/** The values as codes of their dimension; those that `terms` does not list are kept and reported. */
export function readDimension(
  dimension: string,
  values: readonly string[],
  countries: readonly string[],
  place: Place,
  { log, near, vocabulary }: Context,
): readonly string[] {
  const terms = vocabulary.get(dimension);
  if (!terms) return values;
  const elsewhere =
    terms.countries !== null &&
    countries.length > 0 &&
    !countries.some((country) => terms.countries?.has(country));
  const codes = values.map((value) => {
    const code = terms.codeOf(value);
    if (code === null && !elsewhere) {
      log.report('value-not-expected', place, value, { dimension, nearest: near(value, terms.candidates) });
    }
    return code ?? value;
  });
  return [...new Set(codes)];
}

/** An unknown column's cell, as it is; where `terms` describes the column, its values as codes. */
export function readAttribute(
  { header, key }: OpenColumn,
  cell: Cell,
  countries: readonly string[],
  place: Place,
  context: Context,
): Attribute {
  if (!context.vocabulary.has(key)) return { name: header, value: cell };
  const values = splitList(cell);
  const codes = readDimension(key, values, countries, place, context);
  const same = codes.length === values.length && codes.every((code, index) => code === values[index]);
  return { name: header, value: same ? cell : codes.join('|') };
}
