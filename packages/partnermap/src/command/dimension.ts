import { columnValues, headerKey, initiativeColumnValues, sheets } from '@partnermap/core';
import type { Dataset } from '@partnermap/core';
import type { Language } from '@partnermap/language';
import { UsageFailure } from './failure.ts';

/** Whether the sheet of organisations has a column by the design, or any organisation a value in it. */
export function hasColumn({ organisations }: Dataset, column: string): boolean {
  const columns = sheets.find(({ name }) => name === 'organisations')?.columns ?? [];
  return (
    columns.some(({ name }) => name === headerKey(column)) ||
    organisations.some((organisation) => columnValues(organisation, column).length > 0)
  );
}

/**
 * A dimension as it was typed, where `terms` describes it or organisations or initiatives have such a column. Throws
 * `UsageFailure`, which lists those that `terms` describes, for any other.
 */
export function requireDimension(dimension: string, dataset: Dataset, language: Language): string {
  const { initiatives, terms } = dataset;
  const described = [...new Set(terms.map((term) => headerKey(term.dimension)))].sort();
  const exists =
    described.includes(headerKey(dimension)) ||
    hasColumn(dataset, dimension) ||
    initiatives.some((initiative) => initiativeColumnValues(initiative, dimension).length > 0);
  if (exists) return dimension;
  throw new UsageFailure(
    language.say('usage.unknownDimension', {
      dimension,
      count: described.length,
      allowed: described.join(', '),
    }),
  );
}
