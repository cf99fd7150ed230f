/** An eigenvalue and its eigenvector of length 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
}

/**
 * The largest eigenvalue of the symmetric matrix with `diagonal` and `beside` next to it, and its eigenvector.
 *
 * Newton's steps from above fall towards the largest root of the characteristic polynomial, all roots of which are real.
 * The vector comes from the factorisations of the matrix minus the value from both ends, joined where they meet best
 * (Dhillon & Parlett 2004, doi:10.1016/j.laa.2003.12.028). O(k) for each of a few dozen steps.
 */
export function largestEigenpair(diagonal: readonly number[], beside: readonly number[]): Eigenpair {
  const value = largestEigenvalue(diagonal, beside);
  const fromFirst = pivotsOf(diagonal, beside, value);
  const fromLast = pivotsOf(diagonal.toReversed(), beside.toReversed(), value).reverse();
  let meeting = 0;
  let least = Infinity;
  diagonal.forEach((entry, i) => {
    const rest = Math.abs(fromFirst[i] + fromLast[i] - (entry - value));
    if (rest < least) [meeting, least] = [i, rest];
  });
  const vector = new Float64Array(diagonal.length);
  vector[meeting] = 1;
  for (let i = meeting - 1; i >= 0; i--) vector[i] = (-beside[i] * vector[i + 1]) / fromFirst[i];
  for (let i = meeting + 1; i < vector.length; i++) {
    vector[i] = (-beside[i - 1] * vector[i - 1]) / fromLast[i];
  }
  const length = Math.sqrt(vector.reduce((sum, entry) => sum + entry * entry, 0));
  return { value, vector: vector.map((entry) => entry / length) };
}

/** The diagonal that is left when the matrix minus `value` is factored from its first row on; nowhere 0. */
function pivotsOf(diagonal: readonly number[], beside: readonly number[], value: number): Float64Array {
  const insteadOfZero = -Number.EPSILON * Math.abs(value) || -Number.EPSILON;
  let fromAbove = 0;
  return Float64Array.from(diagonal, (entry, i) => {
    // On the largest eigenvalue one pivot is 0 but for rounding, and the next one is huge.
    const pivot = entry - value - fromAbove || insteadOfZero;
    fromAbove = beside[i] ** 2 / pivot;
    return pivot;
  });
}

function largestEigenvalue(diagonal: readonly number[], beside: readonly number[]): number {
  // Gershgorin's discs: no eigenvalue lies above.
  let value = -Infinity;
  diagonal.forEach((entry, i) => {
    value = Math.max(value, entry + Math.abs(beside[i - 1] ?? 0) + Math.abs(beside[i] ?? 0));
  });
  for (;;) {
    // p'/p as the sum over the pivots d_i of d_i'/d_i; p is their product.
    let logarithmic = 0;
    let pivot = 0;
    let change = 0;
    for (let i = 0; i < diagonal.length; i++) {
      const square = i === 0 ? 0 : beside[i - 1] ** 2 / pivot;
      change = i === 0 ? -1 : -1 + (square * change) / pivot;
      pivot = diagonal[i] - value - square;
      // Rounding has reached the root; a step from beyond it could lead anywhere.
      if (pivot >= 0) return value;
      logarithmic += change / pivot;
    }
    const next = value - 1 / logarithmic;
    if (!(next < value)) return value;
    value = next;
  }
}
