import { aboutValue, isBefore, parsePartialDate } from '@partnermap/core';
import type { Dataset, NetworkSettings, PartialDate } from '@partnermap/core';

/**
 * The moment up to which a report says what changed: that of the settings, else the date as of which the data stand, else
 * the last date in the data. Null where the data have no date.
 */
export function reportMoment(dataset: Dataset, { at }: Pick<NetworkSettings, 'at'>): PartialDate | null {
  const asOf = parsePartialDate(aboutValue(dataset, 'as_of'))?.date ?? null;
  const dates = dataset.initiatives.flatMap(({ start, end }) => [start, end].flatMap((date) => date ?? []));
  return at ?? asOf ?? dates.toSorted((a, b) => (isBefore(a, b) ? 1 : isBefore(b, a) ? -1 : 0))[0] ?? null;
}
