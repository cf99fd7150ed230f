import type { Adjacency, Neighbours } from './adjacency.ts';

/** The sixteen kinds of triads in the order of Holland and Leinhardt. */
export const triadKinds = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

/** Kind of a triad (index in `triadKinds`, plus one) by its six possible arcs as bits v→u 1, u→v 2, v→w 4, w→v 8, u→w 16, w→u 32. */
const kindOfCode = [
  1, 2, 2, 3, 2, 4, 6, 8, 2, 6, 5, 7, 3, 8, 7, 11, 2, 6, 4, 8, 5, 9, 9, 13, 6, 10, 9, 14, 7, 14, 12, 15, 2, 5,
  6, 7, 6, 9, 10, 14, 4, 9, 9, 12, 8, 13, 14, 15, 3, 7, 8, 11, 7, 12, 14, 15, 8, 14, 13, 15, 11, 15, 15, 16,
] as const;

/**
 * How many triads are of each kind, counted over tied pairs only: triads with one tied pair are counted, not listed
 * (Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1). O(m × highest degree).
 */
export function triadCensus(adjacency: Adjacency, either: Neighbours): Float64Array {
  const { order } = adjacency;
  const census = new Float64Array(triadKinds.length);
  const { offsets, targets } = either;
  const hasArc = arcLookup(adjacency);
  const marks = new Int32Array(order).fill(-1);
  let pair = 0;
  for (let v = 0; v < order; v++) {
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = targets[k];
      if (u <= v) continue;
      const vu = hasArc(v, u) + 2 * hasArc(u, v);
      let others = 0;
      const count = (w: number, closer: boolean): void => {
        if (w === u || w === v || marks[w] === pair) return;
        marks[w] = pair;
        others++;
        // Each triad is counted at its lowest tied pair.
        if (u < w || (v < w && w < u && !closer)) {
          const code = vu + 4 * hasArc(v, w) + 8 * hasArc(w, v) + 16 * hasArc(u, w) + 32 * hasArc(w, u);
          census[kindOfCode[code] - 1]++;
        }
      };
      for (let j = offsets[v]; j < offsets[v + 1]; j++) count(targets[j], true);
      for (let j = offsets[u]; j < offsets[u + 1]; j++) count(targets[j], false);
      census[vu === 3 ? 2 : 1] += order - others - 2;
      pair++;
    }
  }
  const counted = census.reduce((sum, number) => sum + number, 0);
  census[0] = (order * (order - 1) * (order - 2)) / 6 - counted;
  return census;
}

/** Whether there is an arc, by halving the row. */
function arcLookup({ outgoing: { offsets, targets } }: Adjacency): (from: number, to: number) => number {
  return (from, to) => {
    let low = offsets[from];
    let high = offsets[from + 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (targets[middle] < to) low = middle + 1;
      else high = middle;
    }
    return low < offsets[from + 1] && targets[low] === to ? 1 : 0;
  };
}
