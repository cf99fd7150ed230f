import type { Value } from '@partnermap/core';

/**
 * Plain data of core as a value of a document. Interfaces have no index signature, so the compiler cannot see that
 * they are plain; the schema tests do.
 */
export function plainValue(data: object | null): Value {
  return data as unknown as Value;
}
