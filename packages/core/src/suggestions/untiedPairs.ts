import type { Adjacency } from '../kernels/adjacency.ts';
import type { CandidatePairs } from './candidates.ts';
import { resourceAllocation } from './linkScores.ts';

/** The untied pairs that are looked at. */
export interface UntiedPairs {
  readonly pairs: CandidatePairs;
  /** All untied pairs; more than `pairs` where there are too many to look at each. */
  readonly total: number;
}

/** Up to so many untied pairs all are looked at (some 450 organisations); of more, so many. */
const mostPairs = 100_000;
const keptOfEach = 10_000;

/**
 * All untied pairs, or of very many those that could come first: the 10,000 with most resource allocation, and the
 * 10,000 with most reach to win, estimated by (1 − 1/d) times the summed closeness Σ 1/d of both; of equal ones those
 * that come first. Pairs with a skipped node are left out when pairs are chosen, not otherwise. O(n²).
 *
 * @param distances In steps, `order` rows of `order`, without the facilitator where there is one.
 */
export function untiedPairs(
  graph: Adjacency,
  distances: Float64Array,
  skipped: ReadonlySet<number>,
): UntiedPairs {
  const { order, outgoing } = graph;
  const total = (order * (order - 1)) / 2 - graph.size;
  const few = total <= mostPairs;
  const first = new Uint32Array(total);
  const second = new Uint32Array(total);
  const tied = new Uint8Array(order);
  let size = 0;
  for (let u = 0; u < order; u++) {
    if (!few && skipped.has(u)) continue;
    tied.fill(0);
    for (let k = outgoing.offsets[u]; k < outgoing.offsets[u + 1]; k++) tied[outgoing.targets[k]] = 1;
    for (let v = u + 1; v < order; v++) {
      if (tied[v] === 1 || (!few && skipped.has(v))) continue;
      first[size] = u;
      second[size++] = v;
    }
  }
  const all = { first: first.subarray(0, size), second: second.subarray(0, size), size };
  return { pairs: few ? all : mostPromising(graph, distances, all), total };
}

function mostPromising(graph: Adjacency, distances: Float64Array, pairs: CandidatePairs): CandidatePairs {
  const { order } = graph;
  const { first, second, size } = pairs;
  const closeness = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let other = 0; other < order; other++) {
      if (other !== node) closeness[node] += 1 / distances[node * order + other];
    }
  }
  const allocation = resourceAllocation(graph);
  const kept = new Uint8Array(size);
  markLargest(
    kept,
    Float64Array.from(first, (u, k) => allocation(u, second[k])),
  );
  markLargest(
    kept,
    Float64Array.from(first, (u, k) => {
      const v = second[k];
      return (1 - 1 / distances[u * order + v]) * (1 + closeness[u] + closeness[v]);
    }),
  );
  const isKept = (_: number, k: number): boolean => kept[k] === 1;
  const chosen = { first: first.filter(isKept), second: second.filter(isKept) };
  return { ...chosen, size: chosen.first.length };
}

/** Marks the largest values; of those equal to the smallest kept one, the first. */
function markLargest(kept: Uint8Array, values: Float64Array): void {
  const sorted = values.slice().sort();
  const least = sorted[Math.max(0, sorted.length - keptOfEach)];
  let equal = Math.min(keptOfEach, sorted.length);
  for (const value of values) if (value > least) equal--;
  values.forEach((value, k) => {
    if (value > least) kept[k] = 1;
    else if (value === least && equal > 0) {
      kept[k] = 1;
      equal--;
    }
  });
}
