import type { Neighbours } from './adjacency.ts';

/** A reusable search: its arrays are made once and overwritten by every run. */
export interface ShortestPaths {
  /** Length of the shortest path to every node, Infinity where there is none. */
  readonly distances: Float64Array;
  /** The nodes reached in the last run, nearest first. */
  readonly settled: Uint32Array;
  /** Searches from `source`; gives the number of nodes reached, the source included. O((n + m) log n) at worst. */
  run(source: number): number;
}

/** The next node from a binary heap in typed arrays: any lengths. */
export function shortestPathsByHeap(
  { offsets, targets }: Neighbours,
  lengths: Float64Array,
  order: number,
): ShortestPaths {
  const distances = new Float64Array(order);
  const settled = new Uint32Array(order);
  const heap = new Uint32Array(order);
  /** Where a node stands in the heap, plus one; 0 = not yet seen or already settled. */
  const places = new Uint32Array(order);
  let size = 0;

  const up = (node: number, from: number): void => {
    const distance = distances[node];
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >>> 1;
      const other = heap[parent];
      if (distances[other] <= distance) break;
      heap[place] = other;
      places[other] = place + 1;
      place = parent;
    }
    heap[place] = node;
    places[node] = place + 1;
  };

  const takeNearest = (): number => {
    const nearest = heap[0];
    places[nearest] = 0;
    size--;
    if (size === 0) return nearest;
    const node = heap[size];
    const distance = distances[node];
    let place = 0;
    for (let child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && distances[heap[child + 1]] < distances[heap[child]]) child++;
      const other = heap[child];
      if (distances[other] >= distance) break;
      heap[place] = other;
      places[other] = place + 1;
      place = child;
    }
    heap[place] = node;
    places[node] = place + 1;
    return nearest;
  };

  const run = (source: number): number => {
    distances.fill(Infinity);
    distances[source] = 0;
    size = 1;
    heap[0] = source;
    places[source] = 1;
    let count = 0;
    while (size > 0) {
      const node = takeNearest();
      settled[count++] = node;
      const distance = distances[node];
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const target = targets[k];
        const through = distance + lengths[k];
        if (through < distances[target]) {
          const place = places[target];
          distances[target] = through;
          up(target, place === 0 ? size++ : place - 1);
        }
      }
    }
    return count;
  };

  return { distances, settled, run };
}
