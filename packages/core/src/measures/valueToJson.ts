import { compareIds } from '../network/order.ts';
import type { Value } from './measure.ts';

/** A value as JSON holds it: infinite numbers are the strings "Infinity" and "-Infinity". */
export type JsonValue =
  | null
  | number
  | string
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * `value` as JSON: maps become objects without a prototype (an id may be `__proto__`), their keys sorted by code units.
 *
 * @throws RangeError for NaN: an undefined value is null with a reason, so NaN is a mistake of the measure.
 * @example
 * valueToJson(new Map([['b', Infinity], ['a', 1]])); // { a: 1, b: 'Infinity' }
 */
export function valueToJson(value: Value): JsonValue {
  if (typeof value === 'number') return numberToJson(value);
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Map) return objectOf([...(value as ReadonlyMap<string, Value>)]);
  if (Array.isArray(value)) return listToJson(value as readonly Value[]);
  return objectOf(Object.entries(value as { readonly [field: string]: Value }));
}

/** A list that is JSON already is not copied: the lists of pairs have hundreds of thousands of them. */
function listToJson(values: readonly Value[]): JsonValue {
  const isJson = (value: Value): value is string | number =>
    typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string';
  return values.every(isJson) ? values : values.map(valueToJson);
}

function numberToJson(value: number): JsonValue {
  if (Number.isNaN(value)) throw new RangeError('A measure gave NaN; an undefined value is null.');
  if (value === Infinity) return 'Infinity';
  return value === -Infinity ? '-Infinity' : value;
}

function objectOf(entries: readonly (readonly [string, Value])[]): JsonValue {
  const object = Object.create(null) as Record<string, JsonValue>;
  for (const [key, value] of entries.toSorted(([a], [b]) => compareIds(a, b)))
    object[key] = valueToJson(value);
  return object;
}
