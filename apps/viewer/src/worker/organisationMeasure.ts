import { competitionRanks } from '@partnermap/core';
import type { Measure, Network, UndefinedReason, Value } from '@partnermap/core';

/** A measure of every organisation. `values` is null, with the reason, where it is not defined. */
export interface OrganisationMeasure extends Pick<Measure, 'id' | 'direction' | 'unit' | 'range'> {
  readonly values: ReadonlyMap<string, number | null> | null;
  /** Place from 1, the most central first; organisations with equal values share the best place. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly reason: UndefinedReason | null;
}

/** A measure as one number for each organisation, with ranks. */
export function organisationMeasure(
  { ids }: Network,
  { id, direction, unit, range }: Measure,
  value: Value | undefined,
  reason: UndefinedReason | null,
): OrganisationMeasure {
  const values = numbersById(ids, value);
  return { id, direction, unit, range, values, ranks: ranks(values, direction), reason };
}

/** A list names organisations: those in it count 1, all others 0. */
function numbersById(
  ids: readonly string[],
  value: Value | undefined,
): ReadonlyMap<string, number | null> | null {
  if (Array.isArray(value)) {
    const named = new Set<unknown>(value);
    return new Map(ids.map((id) => [id, named.has(id) ? 1 : 0]));
  }
  if (!(value instanceof Map)) return null;
  const entries: ReadonlyMap<string, Value> = value;
  return new Map([...entries].map(([id, own]) => [id, oneNumber(own)]));
}

/** Of several numbers, such as the roles of a broker, their sum; else how far it is from chance. */
function oneNumber(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (value === null || typeof value !== 'object') return null;
  const fields = value instanceof Map ? [...value] : Object.entries(value);
  const named = new Map<unknown, unknown>(fields);
  const [, first] = fields.find(([, own]) => typeof own === 'number') ?? [null, null];
  const found = named.get('total') ?? named.get('z') ?? first;
  return typeof found === 'number' ? found : null;
}

/** Lowest first where less is more central. */
function ranks(
  values: ReadonlyMap<string, number | null> | null,
  direction: Measure['direction'],
): ReadonlyMap<string, number> {
  const sign = direction === 'down' ? 1 : -1;
  const known = [...(values ?? [])].flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const places = competitionRanks(known.map(({ value }) => sign * value));
  return new Map(known.map(({ id }, index) => [id, places[index]]));
}
