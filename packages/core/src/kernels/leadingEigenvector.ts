import type { TieMatrix } from './adjacency.ts';
import { adjacencyProduct } from './adjacencyProduct.ts';
import { largestEigenpair } from './tridiagonal.ts';

/** Steps before a restart: the vectors of so many are kept. */
const STEPS = 96;
/** Steps between two looks at how exact the vector is; divides `STEPS`. */
const CHECK_EVERY = 4;
const RESTARTS = 400;
const PRECISION = 1e-12;

/** The largest eigenvalue, as near as it was found, and its vector; null where the ties do not determine a direction. */
export interface LeadingEigenpair {
  readonly value: number;
  readonly vector: Float64Array | null;
}

/**
 * The largest eigenvalue of symmetric ties and its eigenvector (length 1, no entry negative), by Lanczos steps,
 * restarted from the best vector so far (Saad 2011, doi:10.1137/1.9781611970739, chapter 6). It needs far fewer passes
 * over the ties than power iteration where the second eigenvalue is close. The vectors are not made orthogonal again:
 * they are until the leading vector is exact (Paige 1980, doi:10.1016/0024-3795(80)90167-6), and then it is done.
 *
 * `ties` must be symmetric; `start` positive on one connected component, zero elsewhere.
 * `precision` is the length of A x − λ x relative to λ. O(passes × m).
 */
export function leadingEigenvector(
  ties: TieMatrix,
  start: Float64Array,
  precision = PRECISION,
): LeadingEigenpair {
  let value = 0;
  const basis: Float64Array[] = [start.slice()];
  normalise(basis[0]);
  for (let restart = 0; restart < RESTARTS; restart++) {
    const diagonal: number[] = [];
    const beside: number[] = [];
    for (let step = 0; ; step++) {
      basis[step + 1] ??= new Float64Array(start.length);
      const next = basis[step + 1];
      adjacencyProduct(ties, basis[step], next);
      if (step > 0) addScaled(next, basis[step - 1], -beside[step - 1]);
      diagonal.push(dot(next, basis[step]));
      addScaled(next, basis[step], -diagonal[step]);
      const length = normalise(next);
      // Where nothing but rounding is left, a further step would start anew from noise.
      const exhausted = length <= precision * Math.abs(diagonal[0]);
      if (exhausted || (step + 1) % CHECK_EVERY === 0) {
        const leading = largestEigenpair(diagonal, beside);
        value = leading.value;
        const converged = length * Math.abs(leading.vector[step]) <= precision * value;
        if (converged || step + 1 === STEPS) {
          basis[0] = combination(basis, leading.vector);
          if (converged) return { value, vector: basis[0].map(Math.abs) };
          break;
        }
      }
      beside.push(length);
    }
  }
  return { value, vector: null };
}

/** The sum of the vectors by their shares, of length 1. */
function combination(basis: readonly Float64Array[], shares: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0].length);
  shares.forEach((share, i) => addScaled(sum, basis[i], share));
  normalise(sum);
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function addScaled(to: Float64Array, vector: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i] += factor * vector[i];
}

/** Scales to length 1 and gives the length before; of a zero vector nothing can be made, and nothing is read. */
function normalise(vector: Float64Array): number {
  const length = Math.sqrt(dot(vector, vector));
  for (let i = 0; i < vector.length; i++) vector[i] /= length;
  return length;
}
