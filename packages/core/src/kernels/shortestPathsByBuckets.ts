import type { Neighbours } from './adjacency.ts';
import type { ShortestPaths } from './shortestPathsByHeap.ts';

/**
 * The next node from buckets, one for each distance, used in turn (Dial 1969, doi:10.1145/363269.363610): for whole
 * lengths. A node that comes nearer is put down once more; its earlier place is passed over. O(m + longest path).
 */
export function shortestPathsByBuckets(
  { offsets, targets }: Neighbours,
  lengths: Float64Array,
  order: number,
): ShortestPaths {
  const steps = Uint32Array.from(lengths);
  const longest = steps.reduce((most, length) => Math.max(most, length), 1);
  // A power of two, so that the bucket of a distance is its last bits.
  const heads = new Uint32Array(2 ** Math.ceil(Math.log2(longest + 1)));
  const mask = heads.length - 1;
  const distances = new Float64Array(order);
  const settled = new Uint32Array(order);
  /** Entries from 1; 0 = the end of a bucket. */
  const nodes = new Uint32Array(targets.length + 2);
  const behind = new Uint32Array(targets.length + 2);

  const run = (source: number): number => {
    distances.fill(Infinity);
    distances[source] = 0;
    nodes[1] = source;
    behind[1] = 0;
    heads[0] = 1;
    let entries = 1;
    let waiting = 1;
    let count = 0;
    for (let distance = 0; waiting > 0; distance++) {
      let entry = heads[distance & mask];
      heads[distance & mask] = 0;
      for (; entry !== 0; entry = behind[entry]) {
        const node = nodes[entry];
        waiting--;
        if (distances[node] !== distance) continue;
        settled[count++] = node;
        for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
          const target = targets[k];
          const through = distance + steps[k];
          if (through >= distances[target]) continue;
          distances[target] = through;
          nodes[++entries] = target;
          behind[entries] = heads[through & mask];
          heads[through & mask] = entries;
          waiting++;
        }
      }
    }
    return count;
  };

  return { distances, settled, run };
}
