import type { CandidatePairs } from '../candidates.ts';
import { adjacentTies, countsOf, gainOfLevels } from './countingBound.ts';
import type { Limits } from './limits.ts';

/**
 * The counting bound for reach of isolates, as Σ 1/d: k pairs come to distance 1; to distance 2 come at most the old
 * neighbours of the one end of each new tie that is no isolate, and one pair for every two new ties that meet; every
 * other pair that is connected at all stays at 3 or farther. With k ties that bring q isolates and c other components
 * together (q + c = k + 1), at most q(q − 1)/2 pairs of isolates and q times the size of the c largest components are
 * connected. In steps, of the network without any new tie; see docs/portfolio.md.
 */
export function isolateBound(
  order: number,
  distances: Float64Array,
  pairs: CandidatePairs,
  marked: Uint8Array,
  { count, perOrganisation }: Limits,
): number {
  if (count === 0) return 0;
  const counts = countsOf(order, distances, pairs, marked);
  const ends = new Set([...pairs.first, ...pairs.second]);
  const isolates = [...ends].filter((node) => marked[node] === 1).length;
  const sizes = counts.joinable.filter((size) => size > 1);
  let connectable = 0;
  let others = 0;
  for (let components = 0; components <= Math.min(count, sizes.length); components++) {
    if (components > 0) others += sizes[components - 1];
    const brought = Math.min(isolates, count + 1 - components);
    connectable = Math.max(connectable, (brought * (brought - 1)) / 2 + brought * others);
  }
  const most = Math.min(perOrganisation, count);
  let second = adjacentTies(count, perOrganisation);
  for (let tie = 0; tie < count; tie++) second += counts.degrees[Math.floor(tie / most)] ?? 0;
  return gainOfLevels({ ...counts, connectable: () => connectable }, count, [
    [1, count],
    [2, second],
    [3, Infinity],
  ]);
}
