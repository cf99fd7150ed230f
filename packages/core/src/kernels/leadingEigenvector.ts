import type { Neighbours } from './adjacency.ts';
import { largestEigenpair } from './tridiagonal.ts';
import type { Eigenpair } from './tridiagonal.ts';

/** Steps before a restart: few enough that their vectors stay small, enough for most networks to need no restart. */
const STEPS = 32;
/** Steps between two looks at how exact the vector is; divides `STEPS`. */
const CHECK_EVERY = 8;
const RESTARTS = 400;
const PRECISION = 1e-12;

/**
 * The largest eigenvalue of symmetric ties and its eigenvector (length 1, no entry negative), by Lanczos steps with
 * full reorthogonalisation, restarted from the best vector so far (Saad 2011, doi:10.1137/1.9781611970739, chapter 6).
 * It needs far fewer passes over the ties than power iteration where the second eigenvalue is close.
 *
 * `strengths` may be ones; the rows must be symmetric; `start` positive on one connected component, zero elsewhere.
 * Null where the ties do not determine a direction within the restarts. O(passes × m).
 */
export function leadingEigenvector(
  { offsets, targets }: Neighbours,
  strengths: Float64Array,
  start: Float64Array,
): Eigenpair | null {
  const order = start.length;
  const multiply = (vector: Float64Array, product: Float64Array): void => {
    for (let node = 0; node < order; node++) {
      let sum = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++)
        sum += strengths[k] * vector[targets[k]];
      product[node] = sum;
    }
  };
  const basis = Array.from({ length: STEPS + 1 }, () => new Float64Array(order));
  basis[0].set(start);
  normalise(basis[0]);
  for (let restart = 0; restart < RESTARTS; restart++) {
    const diagonal: number[] = [];
    const beside: number[] = [];
    let ritz: Eigenpair = { value: 0, vector: new Float64Array(0) };
    let converged = false;
    for (let step = 0; step < STEPS && !converged; step++) {
      const next = basis[step + 1];
      multiply(basis[step], next);
      diagonal.push(dot(next, basis[step]));
      // Twice is enough to keep the basis orthogonal (Kahan and Parlett).
      for (let pass = 0; pass < 2; pass++) {
        for (let i = 0; i <= step; i++) addScaled(next, basis[i], -dot(next, basis[i]));
      }
      const length = normalise(next);
      const exhausted = length <= PRECISION * Math.abs(diagonal[0]);
      if (exhausted || (step + 1) % CHECK_EVERY === 0) {
        ritz = largestEigenpair(diagonal, beside);
        converged = exhausted || length * Math.abs(ritz.vector[step]) <= PRECISION * ritz.value;
      }
      beside.push(length);
    }
    const best = new Float64Array(order);
    ritz.vector.forEach((share, i) => addScaled(best, basis[i], share));
    normalise(best);
    if (converged) return { value: ritz.value, vector: best.map(Math.abs) };
    basis[0].set(best);
  }
  return null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function addScaled(to: Float64Array, vector: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i] += factor * vector[i];
}

/** Scales to length 1 and gives the length before; a zero vector stays as it is. */
function normalise(vector: Float64Array): number {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] /= length;
  return length;
}
