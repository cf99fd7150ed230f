import { columnValues, headerKey, vocabularyOf } from '@partnermap/core';
import type { Dataset, NetworkSettings, OrganisationFilter } from '@partnermap/core';
import type { Language } from '@partnermap/language';

/** A value that an option names. */
export interface NamedValue {
  readonly option: string;
  readonly value: string;
  /** The column of the organisations that it was written with (`type=school`); null where the option alone says it. */
  readonly column: string | null;
  /** The values that the data have in its place. */
  readonly among: ReadonlySet<string>;
}

/** Reads a value of a column as people write it, by code, label or alias in any language, as the code in the data. */
export function codeReader({ terms }: Dataset): (column: string, value: string) => string {
  const vocabulary = vocabularyOf(terms);
  return (column, value) => vocabulary.get(headerKey(column))?.codeOf(value) ?? value;
}

/** All values that organisations have in a column. */
export function valuesIn({ organisations }: Dataset, column: string): ReadonlySet<string> {
  return new Set(organisations.flatMap((one) => columnValues(one, column)));
}

/** The values that the filters of the settings name. */
export function filterValues(
  { countries, sources, only, exclude }: NetworkSettings,
  dataset: Dataset,
): readonly NamedValue[] {
  const { initiatives, participations, ties } = dataset;
  const plain = (
    option: string,
    values: readonly string[],
    among: () => readonly (string | null)[],
  ): readonly NamedValue[] => {
    if (values.length === 0) return [];
    const present = new Set(among().filter((value) => value !== null));
    return values.map((value) => ({ option, value, column: null, among: present }));
  };
  const filtered = (option: string, filters: readonly OrganisationFilter[]): readonly NamedValue[] =>
    filters.map((filter) => ({ option, ...filter, among: valuesIn(dataset, filter.column) }));
  return [
    ...plain('--country', countries, () => initiatives.flatMap((one) => one.countries)),
    ...plain('--sources', sources, () => [
      ...dataset.sources.flatMap(({ id, publisher }) => [id, publisher]),
      ...initiatives.flatMap(({ sourceIds }) => sourceIds),
      ...[...participations, ...ties].map(({ sourceId }) => sourceId),
    ]),
    ...filtered('--only', only),
    ...filtered('--exclude', exclude),
  ];
}

const mostShown = 20;

/** Says which of the values nothing in the data has, a slip of the pen or just empty, and which there are instead. */
export function sayMissing(
  values: readonly NamedValue[],
  language: Language,
  warn: (text: string) => void,
): void {
  for (const { option, value, column, among } of values) {
    if (among.has(value)) continue;
    const sorted = language.sort([...among], (one) => one);
    const shown = sorted.length > mostShown ? [...sorted.slice(0, mostShown), '…'] : sorted;
    const parameters = {
      option,
      value: column === null ? value : `${column}=${value}`,
      count: sorted.length,
      known: shown.join(', '),
    };
    warn(`${language.say('warning.nothingHas', parameters)}\n`);
  }
}
