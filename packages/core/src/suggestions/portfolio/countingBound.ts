import type { CandidatePairs } from '../candidates.ts';

/** What the bounds count in one network. All sums are of 1/d over unordered pairs. */
export interface Counts {
  /** Pairs of nodes that new ties can bring nearer, by their distance, farthest first; Infinity first of all. */
  readonly byDistance: readonly (readonly [distance: number, pairs: number])[];
  /** Pairs of nodes that k new ties can newly connect, at most. */
  readonly connectable: (ties: number) => number;
  /** Sizes of the components that hold an end of a candidate, largest first. */
  readonly joinable: readonly number[];
  /** Degrees of the ends of candidates, highest first. */
  readonly degrees: readonly number[];
}

/**
 * What can be counted in a network, from its distances in steps. Only components that hold an end of a candidate can
 * change: k ties join at most k + 1 of them, and most pairs are connected if those are the largest and end up in one
 * component (moving all but the smallest component of one joined group into another never loses pairs).
 *
 * @param marked Only pairs of nodes with a marked one are counted by distance; null = all.
 */
export function countsOf(
  order: number,
  distances: Float64Array,
  pairs: CandidatePairs,
  marked: Uint8Array | null = null,
): Counts {
  const ends = new Set([...pairs.first, ...pairs.second]);
  const degrees: number[] = [];
  const touched = new Uint8Array(order);
  const joinable: number[] = [];
  for (const end of ends) {
    const row = distances.subarray(end * order, (end + 1) * order);
    degrees.push(row.reduce((sum, distance) => (distance === 1 ? sum + 1 : sum), 0));
    if (touched[end] === 1) continue;
    let size = 0;
    row.forEach((distance, node) => {
      if (distance === Infinity) return;
      touched[node] = 1;
      size++;
    });
    joinable.push(size);
  }
  const byDistance = new Map<number, number>();
  for (let a = 0; a < order; a++) {
    if (touched[a] === 0) continue;
    for (let b = a + 1; b < order; b++) {
      const distance = distances[a * order + b];
      if (distance < 2 || touched[b] === 0) continue;
      if (marked !== null && marked[a] === 0 && marked[b] === 0) continue;
      byDistance.set(distance, (byDistance.get(distance) ?? 0) + 1);
    }
  }
  joinable.sort((a, b) => b - a);
  return {
    byDistance: [...byDistance].sort((x, y) => (x[0] === y[0] ? 0 : y[0] - x[0])),
    connectable: (ties) => {
      const joined = joinable.slice(0, ties + 1);
      const nodes = joined.reduce((sum, size) => sum + size, 0);
      return joined.reduce((sum, size) => sum - size * size, nodes * nodes) / 2;
    },
    joinable,
    degrees: degrees.sort((a, b) => b - a),
  };
}

/** At most `places` pairs come to a distance; Infinity places = all others. Nearest first. */
export type Levels = readonly (readonly [distance: number, places: number])[];

/** The most that can be gained if so many pairs come to each level and none comes nearer: the farthest gain most. */
export function gainOfLevels({ byDistance, connectable }: Counts, ties: number, levels: Levels): number {
  let level = 0;
  let places = levels[0][1];
  let sum = 0;
  for (const [distance, count] of byDistance) {
    let left = distance === Infinity ? Math.min(count, connectable(ties)) : count;
    while (left > 0) {
      while (places === 0) places = levels[++level][1];
      const taken = Math.min(left, places);
      sum += taken * Math.max(0, 1 / levels[level][0] - 1 / distance);
      left -= taken;
      places -= taken;
    }
  }
  return sum;
}

/** How many pairs of k new ties can meet in one organisation that has at most `perOrganisation` of them. */
export function adjacentTies(ties: number, perOrganisation: number): number {
  const most = Math.min(perOrganisation, ties);
  return Math.min((ties * (ties - 1)) / 2, ties * (most - 1));
}

/**
 * The counting bound: k pairs come to distance 1; to distance 2 come at most the old neighbours of the 2k ends and one
 * pair for every two new ties that meet; every other pair stays at 3 or where it is. In steps. An organisation is an
 * end at most `perOrganisation` times.
 */
export function countingBound(counts: Counts, ties: number, perOrganisation: number): number {
  const most = Math.min(perOrganisation, ties);
  let second = adjacentTies(ties, perOrganisation);
  for (let end = 0; end < 2 * ties; end++) second += counts.degrees[Math.floor(end / most)] ?? 0;
  return gainOfLevels(counts, ties, [
    [1, ties],
    [2, second],
    [3, Infinity],
  ]);
}

/**
 * The most that paths over two or more new ties can add to paths over one: the one pair of every two new ties that
 * meet comes to distance 2; to distance 3 come an end of such two ties with an old neighbour of the other end, the far
 * ends of two ties that an old tie joins (four pairs at most for every two ties), and the ends of three ties in a row;
 * every other pair stays at 4 or where it is. In steps.
 */
export function excessBound(counts: Counts, ties: number, perOrganisation: number): number {
  if (ties < 2) return 0;
  const meeting = adjacentTies(ties, perOrganisation);
  const twoTies = (ties * (ties - 1)) / 2;
  const threeTies = (twoTies * (ties - 2)) / 3;
  const [most = 0, next = 0] = counts.degrees;
  return gainOfLevels(counts, ties, [
    [2, meeting],
    [3, meeting * (most + next) + 4 * twoTies + threeTies],
    [4, Infinity],
  ]);
}
