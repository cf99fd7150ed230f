import type { Neighbours } from './adjacency.ts';
import { closenessUnit, exactSteps } from './closenessUnit.ts';

/** For every node, over the other nodes that it reaches: how many, the sum of distances and of 1/distance, the longest. */
export interface PathTotals {
  readonly reached: Uint32Array;
  readonly distanceSums: Float64Array;
  readonly harmonicSums: Float64Array;
  readonly eccentricities: Float64Array;
}

const BATCH = 32;

function bitCount(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x5555_5555);
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Below this share of the nodes a frontier is pushed to its neighbours; above, every other node pulls from it. */
const SMALL_FRONTIER = 1 / 8;

/**
 * Totals of all distances in steps, by breadth-first search from 32 nodes at once: bit b of a mask stands for the b-th
 * of them. Sums are kept by the node that is reached, so no bit is ever looked at alone.
 *
 * @param along The ties as the search follows them. @param against The same by their other end.
 */
export function pathTotalsByMasks(order: number, along: Neighbours, against: Neighbours): PathTotals {
  const totals = {
    reached: new Uint32Array(order),
    distanceSums: new Float64Array(order),
    harmonicSums: new Float64Array(order),
    eccentricities: new Float64Array(order),
  };
  const { reached, distanceSums, harmonicSums, eccentricities } = totals;
  const numerators = new Float64Array(order);
  const seen = new Int32Array(order);
  let masks = new Int32Array(order);
  let found = new Int32Array(order);
  let frontier = new Uint32Array(order);
  let fresh = new Uint32Array(order);
  for (let from = 0; from < order; from += BATCH) {
    const sources = Math.min(BATCH, order - from);
    const everything = sources === BATCH ? -1 : (1 << sources) - 1;
    seen.fill(0);
    for (let bit = 0; bit < sources; bit++) {
      frontier[bit] = from + bit;
      seen[from + bit] = masks[from + bit] = 1 << bit;
    }
    let size = sources;
    for (let distance = 1; size > 0; distance++) {
      const filled =
        size < order * SMALL_FRONTIER
          ? push(along, frontier, size, masks, seen, found, fresh)
          : pull(against, everything, masks, seen, found, fresh);
      for (let place = 0; place < size; place++) masks[frontier[place]] = 0;
      const numerator = distance <= exactSteps ? closenessUnit / distance : 0;
      for (let place = 0; place < filled; place++) {
        const node = fresh[place];
        const count = bitCount(found[node]);
        seen[node] |= found[node];
        reached[node] += count;
        distanceSums[node] += count * distance;
        if (numerator === 0) harmonicSums[node] += count / distance;
        else numerators[node] += count * numerator;
        if (distance > eccentricities[node]) eccentricities[node] = distance;
      }
      [masks, found] = [found, masks];
      [frontier, fresh] = [fresh, frontier];
      size = filled;
    }
  }
  for (let node = 0; node < order; node++) harmonicSums[node] += numerators[node] / closenessUnit;
  return totals;
}

/** One step from a small frontier: lists in `fresh` the nodes that are found, with their bits in `found`. */
function push(
  { offsets, targets }: Neighbours,
  frontier: Uint32Array,
  size: number,
  masks: Int32Array,
  seen: Int32Array,
  found: Int32Array,
  fresh: Uint32Array,
): number {
  let filled = 0;
  for (let place = 0; place < size; place++) {
    const node = frontier[place];
    const mask = masks[node];
    for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
      const target = targets[k];
      const bits = mask & ~seen[target];
      if (bits === 0) continue;
      if (found[target] === 0) fresh[filled++] = target;
      found[target] |= bits;
    }
  }
  return filled;
}

/** One step from a large frontier: every node that lacks a bit looks for it among its neighbours. */
function pull(
  { offsets, targets }: Neighbours,
  everything: number,
  masks: Int32Array,
  seen: Int32Array,
  found: Int32Array,
  fresh: Uint32Array,
): number {
  let filled = 0;
  for (let node = 0; node < seen.length; node++) {
    const wanted = everything & ~seen[node];
    if (wanted === 0) continue;
    let bits = 0;
    for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) bits |= masks[targets[k]];
    bits &= wanted;
    if (bits === 0) continue;
    found[node] = bits;
    fresh[filled++] = node;
  }
  return filled;
}
