/** Points in their order, with the front of each. */
export interface ParetoOrder {
  /** Indices of the points, best first. */
  readonly order: Uint32Array;
  /** By index of the point: 1 = no other point is better in one and at least as good in the other. */
  readonly fronts: Uint32Array;
}

/**
 * The order of points by two values, higher = better, that are never added up: front after front, and inside a front
 * in turn from its two ends: the best by the first value, the best by the second, the next best by the first … Points
 * that are equal in both are on one front and come by `tie` (higher first), then by index. O(p log p).
 *
 * @see Jensen 2003, doi:10.1109/TEVC.2003.817234 (fronts in two dimensions by one sweep)
 */
export function paretoOrder(x: Float64Array, y: Float64Array, tie: Float64Array): ParetoOrder {
  const size = x.length;
  const byX = indices(size).sort((a, b) => x[b] - x[a] || y[b] - y[a] || tie[b] - tie[a] || a - b);
  const fronts = sweep(byX, x, y);
  const byFront = byX.slice().sort((a, b) => fronts[a] - fronts[b]);
  const other = indices(size).sort(
    (a, b) => fronts[a] - fronts[b] || y[b] - y[a] || tie[b] - tie[a] || a - b,
  );
  const order = new Uint32Array(size);
  const taken = new Uint8Array(size);
  for (let start = 0; start < size;) {
    const front = fronts[byFront[start]];
    let end = start;
    while (end < size && fronts[byFront[end]] === front) end++;
    const ends = [
      { list: byFront, place: start },
      { list: other, place: start },
    ];
    for (let filled = start; filled < end; filled++) {
      const side = ends[(filled - start) % 2];
      while (taken[side.list[side.place]] === 1) side.place++;
      order[filled] = side.list[side.place];
      taken[order[filled]] = 1;
    }
    start = end;
  }
  return { order, fronts };
}

const indices = (size: number): Uint32Array => Uint32Array.from({ length: size }, (_, index) => index);

/** Non-dominated sorting: points come by falling x, so a front dominates a point by the best y it holds so far. */
function sweep(byX: Uint32Array, x: Float64Array, y: Float64Array): Uint32Array {
  const fronts = new Uint32Array(byX.length);
  /** By front: the point with its highest y; among equals the one with the highest x, which came first. */
  const highest: number[] = [];
  for (const point of byX) {
    let low = 0;
    let high = highest.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const best = highest[middle];
      const dominates = y[best] > y[point] || (y[best] === y[point] && x[best] > x[point]);
      if (dominates) low = middle + 1;
      else high = middle;
    }
    fronts[point] = low + 1;
    if (low === highest.length) highest.push(point);
    else if (y[point] > y[highest[low]]) highest[low] = point;
  }
  return fronts;
}
