import { columnValues } from '@partnermap/core';
import type { Dataset, NetworkSettings, OrganisationFilter } from '@partnermap/core';

export interface FilterWithoutMatch {
  readonly option: string;
  readonly value: string;
}

/** What the filters name and nothing in the data has: a slip of the pen, or just empty. */
export function filtersWithoutMatch(
  { countries, sources, only, exclude }: NetworkSettings,
  dataset: Dataset,
): readonly FilterWithoutMatch[] {
  const { initiatives, organisations, participations, ties } = dataset;
  const known = {
    '--country': new Set(initiatives.flatMap((one) => one.countries)),
    '--sources': new Set<string | null>([
      ...dataset.sources.flatMap(({ id, publisher }) => [id, publisher]),
      ...initiatives.flatMap(({ sourceIds }) => sourceIds),
      ...[...participations, ...ties].map(({ sourceId }) => sourceId),
    ]),
  };
  const missing = (option: keyof typeof known, values: readonly string[]): FilterWithoutMatch[] =>
    values.filter((value) => !known[option].has(value)).map((value) => ({ option, value }));
  const unmet = (option: string, filters: readonly OrganisationFilter[]): FilterWithoutMatch[] =>
    filters
      .filter(({ column, value }) => !organisations.some((one) => columnValues(one, column).includes(value)))
      .map(({ column, value }) => ({ option, value: `${column}=${value}` }));
  return [
    ...missing('--country', countries),
    ...missing('--sources', sources),
    ...unmet('--only', only),
    ...unmet('--exclude', exclude),
  ];
}
