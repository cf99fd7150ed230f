import type { Links } from './undirectedLinks.ts';

/** Coordinates of nodes by index. */
export interface Coordinates {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

const mostPivots = 40;
const powerSteps = 100;

/**
 * Where the nodes of one connected component start: pivot multidimensional scaling, which puts nodes about as far
 * apart as their steps in the network, so that a few force steps finish the picture. Nothing is random: `seed` only
 * turns the small offsets that part nodes with the same distances to everything.
 *
 * O(pivots · (n + m)). Brandes & Pich 2007, doi:10.1007/978-3-540-70904-6_6.
 */
export function pivotStart(links: Links, seed: number): Coordinates {
  const order = links.length;
  const distances = pivotDistances(links);
  const count = distances.length;
  const centred = doubleCentred(distances, order);
  const product = Array.from({ length: count }, (_, p) =>
    Float64Array.from({ length: count }, (_, q) => dot(centred[p], centred[q])),
  );
  const first = leading(product, null);
  const second = leading(product, first);
  const xs = new Float64Array(order);
  const ys = new Float64Array(order);
  const goldenAngle = Math.PI * (3 - Math.sqrt(5));
  const rows = centred.map((row, p) => ({ row, first: first[p], second: second[p] }));
  for (let node = 0; node < order; node++) {
    for (const pivot of rows) {
      xs[node] += pivot.row[node] * pivot.first;
      ys[node] += pivot.row[node] * pivot.second;
    }
  }
  const spread = Math.max(extent(xs), extent(ys), 1e-9);
  const scale = (10 * Math.sqrt(order)) / spread;
  for (let node = 0; node < order; node++) {
    const angle = (node + 1 + seed * 0.618) * goldenAngle;
    const offset = 0.5 + 0.5 * Math.sqrt((node + 1) / order);
    xs[node] = xs[node] * scale + offset * Math.cos(angle);
    ys[node] = ys[node] * scale + offset * Math.sin(angle);
  }
  return { xs, ys };
}

/** Steps from each pivot to every node. The first pivot is the node with most neighbours, each next one the farthest. */
function pivotDistances(links: Links): readonly Float64Array[] {
  const order = links.length;
  const nearest = new Float64Array(order).fill(Infinity);
  const distances: Float64Array[] = [];
  let pivot = links.reduce((best, row, node) => (row.length > links[best].length ? node : best), 0);
  while (distances.length < Math.min(mostPivots, order)) {
    const steps = stepsFrom(links, pivot);
    distances.push(steps);
    let farthest = 0;
    for (let node = 0; node < order; node++) {
      nearest[node] = Math.min(nearest[node], steps[node]);
      if (nearest[node] > nearest[farthest]) farthest = node;
    }
    if (nearest[farthest] === 0) break;
    pivot = farthest;
  }
  return distances;
}

function stepsFrom(links: Links, start: number): Float64Array {
  const steps = new Float64Array(links.length).fill(-1);
  const queue = [start];
  steps[start] = 0;
  for (let next = 0; next < queue.length; next++) {
    for (const neighbour of links[queue[next]]) {
      if (steps[neighbour] >= 0) continue;
      steps[neighbour] = steps[queue[next]] + 1;
      queue.push(neighbour);
    }
  }
  return steps;
}

function doubleCentred(distances: readonly Float64Array[], order: number): readonly Float64Array[] {
  const squares = distances.map((row) => row.map((steps) => steps * steps));
  const ofPivot = squares.map((row) => row.reduce((sum, value) => sum + value, 0) / order);
  const ofNode = Float64Array.from({ length: order }, (_, node) =>
    squares.reduce((sum, row) => sum + row[node] / squares.length, 0),
  );
  const overall = ofPivot.reduce((sum, value) => sum + value, 0) / ofPivot.length;
  return squares.map((row, p) =>
    row.map((value, node) => -0.5 * (value - ofPivot[p] - ofNode[node] + overall)),
  );
}

/** The leading eigenvector of a symmetric matrix, orthogonal to `other`; its largest entry is positive. */
function leading(matrix: readonly Float64Array[], other: Float64Array | null): Float64Array {
  let vector = Float64Array.from({ length: matrix.length }, (_, index) => 1 + Math.cos(3 * index + 1));
  for (let step = 0; step < powerSteps; step++) {
    let next = step === 0 ? vector : Float64Array.from(matrix, (row) => dot(row, vector));
    if (other !== null) {
      const along = dot(next, other);
      next = next.map((value, index) => value - along * other[index]);
    }
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-12) return vector.fill(0);
    vector = next.map((value) => value / length);
  }
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) + 1e-9 ? value : best), 0);
  return largest < 0 ? vector.map((value) => -value) : vector;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
}

export function extent(values: Float64Array): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low;
}
