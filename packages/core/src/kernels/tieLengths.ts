import type { Adjacency } from './adjacency.ts';

/**
 * The length of every tie, beside `outgoing.targets` and `incoming.targets`. A distance is a length divided by `unit`.
 * `tolerance` is the relative difference up to which two paths count as equally long: 0 where lengths are whole numbers.
 */
export interface TieLengths {
  readonly outgoing: Float64Array;
  readonly incoming: Float64Array;
  readonly unit: number;
  readonly tolerance: number;
}

const RELATIVE_TOLERANCE = 1e-10;
/** Above this a sum of lengths along a path could leave the whole numbers that a double holds. */
const LARGEST_EXACT = 2 ** 53;

/**
 * Lengths 1/strength, the only place where strength becomes distance. With whole strengths lengths are whole numbers
 * lcm/strength, so that equal paths compare equal; otherwise paths are compared with a relative tolerance, never `==`.
 */
export function tieLengths(adjacency: Adjacency): TieLengths {
  const multiple = commonMultiple(adjacency);
  const unit = multiple ?? 1;
  const lengthsOf = (strengths: Float64Array): Float64Array => strengths.map((strength) => unit / strength);
  return withBoth(adjacency, lengthsOf, unit, multiple === null ? RELATIVE_TOLERANCE : 0);
}

/** The strengths themselves read as lengths: wrong for collaboration, for comparison with tools that do so. */
export function strengthsAsLengths(adjacency: Adjacency): TieLengths {
  const whole = adjacency.outgoing.strengths.every((strength) => Number.isInteger(strength));
  return withBoth(adjacency, (strengths) => strengths, 1, whole ? 0 : RELATIVE_TOLERANCE);
}

function withBoth(
  { outgoing, incoming }: Adjacency,
  lengthsOf: (strengths: Float64Array) => Float64Array,
  unit: number,
  tolerance: number,
): TieLengths {
  const out = lengthsOf(outgoing.strengths);
  return {
    outgoing: out,
    incoming: incoming === outgoing ? out : lengthsOf(incoming.strengths),
    unit,
    tolerance,
  };
}

/** The least common multiple of all strengths; null where one is not a positive whole number or it grows too large. */
function commonMultiple({ order, outgoing: { strengths } }: Adjacency): number | null {
  let multiple = 1;
  for (const strength of strengths) {
    if (!Number.isInteger(strength) || strength <= 0) return null;
    multiple = (multiple / greatestDivisor(multiple, strength)) * strength;
    if (multiple * order > LARGEST_EXACT) return null;
  }
  return multiple;
}

function greatestDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
