/** An eigenvalue and its eigenvector of length 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
}

/**
 * The largest eigenvalue of the symmetric matrix with `diagonal` and `beside` next to it, by implicit QL steps
 * (Bowdler, Martin, Reinsch & Wilkinson 1968, doi:10.1007/BF02166680). For the few dozen rows of a Lanczos run. O(k³).
 */
export function largestEigenpair(diagonal: ArrayLike<number>, beside: ArrayLike<number>): Eigenpair {
  const size = diagonal.length;
  const values = Float64Array.from(diagonal);
  const off = new Float64Array(size);
  for (let i = 0; i + 1 < size; i++) off[i] = beside[i];
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let first = 0; first < size; first++) {
    for (let last = blockEnd(values, off, first); last > first; last = blockEnd(values, off, first)) {
      qlStep(values, off, vectors, first, last);
    }
  }
  const best = values.reduce((found, value, i) => (value > values[found] ? i : found), 0);
  return { value: values[best], vector: vectors.slice(best * size, (best + 1) * size) };
}

/** The last row that is still coupled to `first`. */
function blockEnd(values: Float64Array, off: Float64Array, first: number): number {
  let last = first;
  while (
    last + 1 < values.length &&
    Math.abs(off[last]) > Number.EPSILON * (Math.abs(values[last]) + Math.abs(values[last + 1]))
  ) {
    last++;
  }
  return last;
}

/** One shifted QL sweep over the rows `first` … `last`; row i of `vectors` is the eigenvector of `values[i]`. */
function qlStep(
  values: Float64Array,
  off: Float64Array,
  vectors: Float64Array,
  first: number,
  last: number,
): void {
  const size = values.length;
  const half = (values[first + 1] - values[first]) / (2 * off[first]);
  const sign = half < 0 ? -1 : 1;
  let rest = values[last] - values[first] + off[first] / (half + sign * Math.hypot(half, 1));
  let sine = 1;
  let cosine = 1;
  let carried = 0;
  for (let i = last - 1; i >= first; i--) {
    const f = sine * off[i];
    const b = cosine * off[i];
    const radius = Math.hypot(f, rest);
    off[i + 1] = radius;
    if (radius === 0) {
      values[i + 1] -= carried;
      off[last] = 0;
      return;
    }
    sine = f / radius;
    cosine = rest / radius;
    const difference = values[i + 1] - carried;
    const turned = (values[i] - difference) * sine + 2 * cosine * b;
    carried = sine * turned;
    values[i + 1] = difference + carried;
    rest = cosine * turned - b;
    for (let k = 0; k < size; k++) {
      const upper = vectors[(i + 1) * size + k];
      const lower = vectors[i * size + k];
      vectors[(i + 1) * size + k] = sine * lower + cosine * upper;
      vectors[i * size + k] = cosine * lower - sine * upper;
    }
  }
  values[first] -= carried;
  off[first] = rest;
  off[last] = 0;
}
