import type { Neighbours } from '../kernels/adjacency.ts';

/** How surely an organisation belongs to its group. */
export interface Certainty {
  /** The share of runs in which it is together with another member of its group, over all of them; null if alone. */
  readonly mean: number | null;
  /** The highest such share among the members it has ties with; null where there are none. */
  readonly max: number | null;
}

/**
 * Co-membership of every node across runs with the others of its group in `labels`.
 * Counting sizes instead of pairs keeps it at O(runs · (n + m)) without a matrix.
 *
 * @param count Number of groups in `labels`, which are 0 … count−1.
 */
export function certainties(
  labels: Uint32Array,
  count: number,
  runs: readonly Uint32Array[],
  { offsets, targets }: Neighbours,
): readonly Certainty[] {
  const order = labels.length;
  const sizes = new Uint32Array(count);
  for (const label of labels) sizes[label]++;
  const together = overlapTotals(labels, sizes, runs);
  const tieTogether = new Uint32Array(targets.length);
  for (const run of runs) {
    for (let node = 0; node < order; node++) {
      const own = run[node];
      for (let k = offsets[node]; k < offsets[node + 1]; k++) if (run[targets[k]] === own) tieTogether[k]++;
    }
  }
  return Array.from(labels, (label, node): Certainty => {
    let most = -1;
    for (let k = offsets[node]; k < offsets[node + 1]; k++) {
      if (labels[targets[k]] === label) most = Math.max(most, tieTogether[k]);
    }
    return {
      mean: sizes[label] === 1 ? null : together[node] / (runs.length * (sizes[label] - 1)),
      max: most === -1 ? null : most / runs.length,
    };
  });
}

/** For each node, summed over the runs: with how many others of its group it is together. */
function overlapTotals(labels: Uint32Array, sizes: Uint32Array, runs: readonly Uint32Array[]): Float64Array {
  const order = labels.length;
  const starts = new Uint32Array(sizes.length + 1);
  for (let label = 0; label < sizes.length; label++) starts[label + 1] = starts[label] + sizes[label];
  const members = new Uint32Array(order);
  const next = starts.slice();
  for (let node = 0; node < order; node++) members[next[labels[node]]++] = node;
  const counts = new Uint32Array(order);
  const totals = new Float64Array(order);
  for (const run of runs) {
    for (let label = 0; label < sizes.length; label++) {
      const [from, to] = [starts[label], starts[label + 1]];
      for (let k = from; k < to; k++) counts[run[members[k]]]++;
      for (let k = from; k < to; k++) totals[members[k]] += counts[run[members[k]]] - 1;
      for (let k = from; k < to; k++) counts[run[members[k]]] = 0;
    }
  }
  return totals;
}
