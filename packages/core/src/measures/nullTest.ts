import { mean as meanOf, populationVariance } from '../statistics/moments.ts';
import { permutationP } from '../statistics/permutationP.ts';

/** An observed number against what replicates of a null model give. */
export interface NullTest {
  readonly observed: number;
  /** Mean and standard deviation over the replicates. */
  readonly expected: number;
  readonly sd: number;
  /** (observed − expected) / sd; null where the replicates do not vary. */
  readonly z: number | null;
  /** Chance of so little, or so much, under the null: (replicates at least as extreme + 1) / (replicates + 1). */
  readonly pBelow: number;
  readonly pAbove: number;
  /** Two-sided: twice the smaller of the two, at most 1. */
  readonly p: number;
}

/** Two real numbers nearer than this, relative to their size, count as equal. */
const tolerance = 1e-12;

/**
 * Compares an observed number with replicates (at least one).
 *
 * @see Phipson & Smyth 2010, doi:10.2202/1544-6115.1585
 */
export function nullTest(observed: number, replicates: Float64Array): NullTest {
  const expected = meanOf(replicates);
  const variance = populationVariance(replicates);
  if (expected === null || variance === null) throw new RangeError('A test needs at least one replicate.');
  const margin = tolerance * Math.max(1, Math.abs(observed));
  let below = 0;
  let above = 0;
  for (const value of replicates) {
    if (value <= observed + margin) below++;
    if (value >= observed - margin) above++;
  }
  const pBelow = permutationP(below, replicates.length);
  const pAbove = permutationP(above, replicates.length);
  const sd = Math.sqrt(variance);
  const constant = sd <= tolerance * Math.max(1, Math.abs(expected));
  return {
    observed,
    expected,
    sd: constant ? 0 : sd,
    z: constant ? null : (observed - expected) / sd,
    pBelow,
    pAbove,
    p: Math.min(1, 2 * Math.min(pBelow, pAbove)),
  };
}

/** Refuses a number of replicates that no test can be made of. */
export function requireReplicates(replicates: number): void {
  if (!Number.isInteger(replicates) || replicates < 1) {
    throw new RangeError(`The number of replicates is a whole number above 0, not ${replicates}.`);
  }
}
