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

/** Replicates of chance unless told otherwise: enough for p-values that are adjusted over many cells. */
export const defaultReplicates = 1999;

/** Two real numbers nearer than this, relative to their size, count as equal. */
const tolerance = 1e-12;

/**
 * Compares an observed number with replicates (at least one).
 *
 * @see Phipson & Smyth 2010, doi:10.2202/1544-6115.1585
 */
export function nullTest(observed: number, replicates: Float64Array): NullTest {
  const tests = nullTests([observed]);
  for (const value of replicates) tests.add([value]);
  const [found] = tests.results();
  if (found === null) throw new RangeError('A test needs at least one replicate.');
  return found;
}

/** Many numbers against the same replicates, without keeping these. */
export interface NullTests {
  /** One replicate of all numbers; null where a number is undefined in it. */
  add(values: ArrayLike<number | null>): void;
  /** Null where the observed number is undefined, or that of every replicate. */
  results(): readonly (NullTest | null)[];
}

/** Starts the comparison of these numbers, null where undefined. Means and variances are kept running (Welford 1962). */
export function nullTests(observed: readonly (number | null)[]): NullTests {
  const count = new Uint32Array(observed.length);
  const mean = new Float64Array(observed.length);
  const squares = new Float64Array(observed.length);
  const below = new Uint32Array(observed.length);
  const above = new Uint32Array(observed.length);
  return {
    add: (values) => {
      observed.forEach((own, index) => {
        const value = values[index];
        if (own === null || value === null) return;
        const margin = tolerance * Math.max(1, Math.abs(own));
        if (value <= own + margin) below[index]++;
        if (value >= own - margin) above[index]++;
        const before = value - mean[index];
        mean[index] += before / ++count[index];
        squares[index] += before * (value - mean[index]);
      });
    },
    results: () =>
      observed.map((own, index): NullTest | null => {
        const replicates = count[index];
        if (own === null || replicates === 0) return null;
        const expected = mean[index];
        const pBelow = permutationP(below[index], replicates);
        const pAbove = permutationP(above[index], replicates);
        const sd = Math.sqrt(squares[index] / replicates);
        const constant = sd <= tolerance * Math.max(1, Math.abs(expected));
        return {
          observed: own,
          expected,
          sd: constant ? 0 : sd,
          z: constant ? null : (own - expected) / sd,
          pBelow,
          pAbove,
          p: Math.min(1, 2 * Math.min(pBelow, pAbove)),
        };
      }),
  };
}

/** Refuses a number of replicates that no test can be made of. */
export function requireReplicates(replicates: number): void {
  if (!Number.isInteger(replicates) || replicates < 1) {
    throw new RangeError(`The number of replicates is a whole number above 0, not ${replicates}.`);
  }
}
