/** An eigenvalue and its eigenvector of length 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
}

/** Newton's steps only fall and the last ones halve the error at worst: far fewer are needed. */
const MOST_STEPS = 1000;

/**
 * The largest eigenvalue of the symmetric matrix with `diagonal` and `beside` next to it, and its eigenvector.
 *
 * Newton's steps from above fall towards the largest root of the characteristic polynomial, all roots of which are real.
 * The vector comes from the factorisations of the matrix minus the value from both ends, joined where they meet best
 * (Dhillon & Parlett 2004, doi:10.1016/j.laa.2003.12.028). O(k) for each of a few dozen steps.
 */
export function largestEigenpair(diagonal: ArrayLike<number>, beside: ArrayLike<number>): Eigenpair {
  const value = largestEigenvalue(diagonal, beside);
  const size = diagonal.length;
  const coupling = (row: number): number => (row >= 0 && row + 1 < size ? beside[row] : 0);
  const smallest = Number.EPSILON * (Math.abs(value) || 1);
  // On the largest eigenvalue one pivot of each factorisation is 0 but for rounding, and the next one is huge.
  const pivot = (exact: number): number => (Math.abs(exact) < smallest ? -smallest : exact);
  const fromFirst = new Float64Array(size);
  const fromLast = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const above = i === 0 ? 0 : coupling(i - 1) ** 2 / fromFirst[i - 1];
    fromFirst[i] = pivot(diagonal[i] - value - above);
  }
  for (let i = size - 1; i >= 0; i--) {
    const below = i === size - 1 ? 0 : coupling(i) ** 2 / fromLast[i + 1];
    fromLast[i] = pivot(diagonal[i] - value - below);
  }
  let meeting = 0;
  let least = Infinity;
  for (let i = 0; i < size; i++) {
    const rest = Math.abs(fromFirst[i] + fromLast[i] - (diagonal[i] - value));
    if (rest < least) [meeting, least] = [i, rest];
  }
  const vector = new Float64Array(size);
  vector[meeting] = 1;
  for (let i = meeting - 1; i >= 0; i--) vector[i] = (-coupling(i) * vector[i + 1]) / fromFirst[i];
  for (let i = meeting + 1; i < size; i++) vector[i] = (-coupling(i - 1) * vector[i - 1]) / fromLast[i];
  const length = Math.sqrt(vector.reduce((sum, entry) => sum + entry * entry, 0));
  return { value, vector: vector.map((entry) => entry / length) };
}

function largestEigenvalue(diagonal: ArrayLike<number>, beside: ArrayLike<number>): number {
  const size = diagonal.length;
  // Gershgorin's discs: no eigenvalue lies above.
  let value = -Infinity;
  for (let i = 0; i < size; i++) {
    const around = (i > 0 ? Math.abs(beside[i - 1]) : 0) + (i + 1 < size ? Math.abs(beside[i]) : 0);
    value = Math.max(value, diagonal[i] + around);
  }
  for (let step = 0; step < MOST_STEPS; step++) {
    // p'/p as the sum over the pivots d_i of d_i'/d_i; p is their product.
    let logarithmic = 0;
    let pivot = 0;
    let change = 0;
    for (let i = 0; i < size; i++) {
      const square = i === 0 ? 0 : beside[i - 1] ** 2 / pivot;
      change = i === 0 ? -1 : -1 + (square * change) / pivot;
      pivot = diagonal[i] - value - square;
      // Rounding has reached the root.
      if (pivot >= 0) return value;
      logarithmic += change / pivot;
    }
    const next = value - 1 / logarithmic;
    if (!(next < value)) return value;
    value = next;
  }
  return value;
}
