import { competitionRanks } from '@partnermap/core';
import type { Measure, Network, UndefinedReason, Value } from '@partnermap/core';
import { chosenPart } from './measureParts.ts';

/** A measure of every organisation. `values` is null, with the reason, where it is not defined. */
export interface OrganisationMeasure extends Pick<Measure, 'id' | 'direction' | 'unit' | 'range'> {
  readonly values: ReadonlyMap<string, number | null> | null;
  /** Place from 1, the most central first; organisations with equal values share the best place. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly reason: UndefinedReason | null;
}

/** A measure as one number for each organisation, with ranks. `id` may name a part of a measure. */
export function organisationMeasure(
  { ids }: Network,
  id: string,
  { direction, unit, range }: Omit<Measure, 'id'>,
  value: Value | undefined,
  reason: UndefinedReason | null,
): OrganisationMeasure {
  const values = numbersById(ids, value, chosenPart(id).part);
  return { id, direction, unit, range, values, ranks: ranks(values, direction), reason };
}

/** A list names organisations: those in it count 1, all others 0. Parts stand beside each other, or in each value. */
function numbersById(
  ids: readonly string[],
  value: Value | undefined,
  part: string | null,
): ReadonlyMap<string, number | null> | null {
  if (Array.isArray(value)) {
    const named = new Set<unknown>(value);
    return new Map(ids.map((id) => [id, named.has(id) ? 1 : 0]));
  }
  if (isMap(value)) return new Map([...value].map(([id, own]) => [id, numberIn(own, part)]));
  const inside = partOf(value ?? null, part);
  return isMap(inside) ? numbersById(ids, inside, null) : null;
}

const isMap = (value: Value | undefined): value is ReadonlyMap<string, Value> => value instanceof Map;

function partOf(value: Value, part: string | null): Value {
  if (part === null || value === null || typeof value !== 'object') return null;
  return new Map<string, Value>(Object.entries(value)).get(part) ?? null;
}

function numberIn(value: Value, part: string | null): number | null {
  const own = typeof value === 'number' ? value : partOf(value, part);
  return typeof own === 'number' ? own : null;
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
