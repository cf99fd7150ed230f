import type { Adjacency } from './adjacency.ts';
import { breadthFirst } from './breadthFirst.ts';
import { closenessUnit } from './closenessUnit.ts';
import { shortestPaths } from './shortestPaths.ts';
import { tieLengths } from './tieLengths.ts';

/** All distances of a network to which ties are added one after the other. */
export interface AddedTies {
  /** `order` rows of `order`, changed in place by `add`; Infinity where there is no path. */
  readonly distances: Float64Array;
  /** Σ `closenessUnit`/d over unordered pairs, as it is now. */
  total(): number;
  /** What a tie u–v of length 1 would add to the total; 0 where the two are tied. O(n) to O(n²). */
  gain(u: number, v: number): number;
  /** Adds the tie. O(n²) at worst. */
  add(u: number, v: number): void;
  /** Goes back to the network as it was at the start. */
  reset(): void;
}

/**
 * Distances under added ties, exact without any search: d'(a,b) = min(d(a,b), d(a,u) + 1 + d(v,b), d(a,v) + 1 + d(u,b)).
 * Only pairs a, b can come nearer of which a gets nearer to v through u, and b nearer to u through v.
 *
 * @param graph Undirected.
 * @param weighted Whether lengths are 1/strength; a new tie has strength 1 either way.
 * @param marked Only pairs of nodes with a marked one count in totals and gains; null = all.
 * @see Ausiello et al. 1991, doi:10.1016/0196-6774(91)90036-X
 */
export function addedTies(graph: Adjacency, weighted = false, marked: Uint8Array | null = null): AddedTies {
  const { order } = graph;
  const distances = weighted ? weightedDistances(graph) : distancesInSteps(graph);
  /** The distances at the start, kept from the first added tie on: most who ask for gains add none. */
  let first: Float64Array | null = null;
  const besideU = new Uint32Array(order);
  const besideV = new Uint32Array(order);

  const counts = (a: number, b: number): boolean => marked === null || marked[a] === 1 || marked[b] === 1;

  /** Fills the two lists with those that get nearer to the other end; gives their numbers. */
  const divide = (u: number, v: number): readonly [number, number] => {
    let [countU, countV] = [0, 0];
    const [rowU, rowV] = [u * order, v * order];
    for (let node = 0; node < order; node++) {
      const toU = distances[rowU + node];
      const toV = distances[rowV + node];
      if (toU + 1 < toV) besideU[countU++] = node;
      else if (toV + 1 < toU) besideV[countV++] = node;
    }
    return [countU, countV];
  };

  const gain = (u: number, v: number): number => {
    const [countU, countV] = divide(u, v);
    const rowV = v * order;
    let sum = 0;
    for (let k = 0; k < countU; k++) {
      const row = besideU[k] * order;
      const through = distances[row + u] + 1;
      for (let l = 0; l < countV; l++) {
        if (!counts(besideU[k], besideV[l])) continue;
        const path = through + distances[rowV + besideV[l]];
        const before = distances[row + besideV[l]];
        if (path < before) sum += closenessUnit / path - closenessUnit / before;
      }
    }
    return sum;
  };

  const add = (u: number, v: number): void => {
    first ??= distances.slice();
    const [countU, countV] = divide(u, v);
    // Distances to the two ends change on the way: what leads to them is read before.
    const toU = Float64Array.from(besideU.subarray(0, countU), (node) => distances[node * order + u]);
    const toV = Float64Array.from(besideV.subarray(0, countV), (node) => distances[node * order + v]);
    for (let k = 0; k < countU; k++) {
      for (let l = 0; l < countV; l++) {
        const path = toU[k] + 1 + toV[l];
        const [a, b] = [besideU[k], besideV[l]];
        if (path >= distances[a * order + b]) continue;
        distances[a * order + b] = path;
        distances[b * order + a] = path;
      }
    }
  };

  const total = (): number => {
    let sum = 0;
    for (let a = 0; a < order; a++) {
      for (let b = a + 1; b < order; b++) {
        if (counts(a, b)) sum += closenessUnit / distances[a * order + b];
      }
    }
    return sum;
  };

  const reset = (): void => {
    if (first !== null) distances.set(first);
  };

  return { distances, total, gain, add, reset };
}

function distancesInSteps({ order, outgoing }: Adjacency): Float64Array {
  const all = new Float64Array(order * order).fill(Infinity);
  const steps = new Int32Array(order);
  const queue = new Uint32Array(order);
  for (let source = 0; source < order; source++) {
    const reached = breadthFirst(outgoing, source, steps, queue);
    for (let place = 0; place < reached; place++) all[source * order + queue[place]] = steps[queue[place]];
  }
  return all;
}

function weightedDistances(graph: Adjacency): Float64Array {
  const { order, outgoing } = graph;
  const lengths = tieLengths(graph);
  const all = new Float64Array(order * order);
  const search = shortestPaths(outgoing, lengths.outgoing, order);
  for (let source = 0; source < order; source++) {
    search.run(source);
    for (let node = 0; node < order; node++) {
      all[source * order + node] = search.distances[node] / lengths.unit;
    }
  }
  return all;
}
