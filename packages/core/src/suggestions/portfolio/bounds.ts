import type { CandidatePairs } from '../candidates.ts';
import type { Objective } from '../objective.ts';
import { countingBound, countsOf, excessBound } from './countingBound.ts';
import type { Counts } from './countingBound.ts';
import type { Limits } from './growing.ts';
import { oneTiePaths } from './oneTiePaths.ts';

/**
 * Upper bounds on the value of any portfolio; see docs/portfolio.md for the proofs.
 * `exact`: the best portfolio itself, all others were ruled out. `search`: what an unfinished search left open.
 * `one-tie-paths`: reach over one new tie, bounded as a submodular function, and what more ties in a row can add.
 * `counting`: how many pairs can come to distances 1, 2 and 3.
 */
export type BoundName = 'exact' | 'search' | 'one-tie-paths' | 'counting';

export interface Bound {
  readonly name: BoundName;
  readonly value: number;
}

/** One of the two networks of the objective, and what a unit of Σ 1/d is worth in it. */
interface Part {
  readonly distances: Float64Array;
  readonly worth: number;
  readonly counts: Counts;
}

/** The networks of the objective as they are now; those that are worth nothing are left out. */
function partsOf(objective: Objective, pairs: CandidatePairs, order: number): readonly Part[] {
  return objective.networks
    .filter(({ worth }) => worth > 0)
    .map(({ ties, worth }) => ({
      distances: ties.distances,
      worth,
      counts: countsOf(order, ties.distances, pairs),
    }));
}

/** What can be added at most by k more ties to the objective as it is now, by counting. */
export function countingBoundOf(
  objective: Objective,
  pairs: CandidatePairs,
  order: number,
  { count, perOrganisation }: Limits,
): number {
  return sumOf(
    partsOf(objective, pairs, order),
    ({ worth, counts }) => worth * countingBound(counts, count, perOrganisation),
  );
}

/** What paths over two or more of k more ties can add at most. */
export function excessBoundOf(
  objective: Objective,
  pairs: CandidatePairs,
  order: number,
  { count, perOrganisation }: Limits,
): number {
  return sumOf(
    partsOf(objective, pairs, order),
    ({ worth, counts }) => worth * excessBound(counts, count, perOrganisation),
  );
}

/**
 * F(S*) ≤ F(A) + Σ of the k largest F(e | A), for the submodular F of paths over one new tie and every A: here the
 * prefixes of a chosen portfolio; plus the excess of paths over more new ties.
 *
 * @see Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971 (Proposition 2.1: the bound by marginal gains)
 */
export function oneTieBoundOf(
  objective: Objective,
  pairs: CandidatePairs,
  order: number,
  limits: Limits,
  chosen: readonly number[],
): number {
  const parts = partsOf(objective, pairs, order);
  const paths = parts.map(({ distances, worth }) => ({ worth, one: oneTiePaths(order, distances) }));
  const gainOf = (pair: number): number =>
    sumOf(paths, ({ worth, one }) => worth * one.gain(pairs.first[pair], pairs.second[pair]));
  let reached = 0;
  let lowest = Infinity;
  for (let size = 0; size <= chosen.length; size++) {
    const gains = Float64Array.from({ length: pairs.size }, (_, pair) => gainOf(pair));
    lowest = Math.min(lowest, reached + largestSum(pairs, gains, limits));
    if (size === chosen.length) break;
    reached += gains[chosen[size]];
    for (const { one } of paths) one.add(pairs.first[chosen[size]], pairs.second[chosen[size]]);
  }
  const excess = sumOf(
    parts,
    ({ worth, counts }) => worth * excessBound(counts, limits.count, limits.perOrganisation),
  );
  return lowest + excess;
}

/**
 * At least the largest sum of `count` gains within the limit per organisation: the smaller of the largest gains
 * whatever the limit, and half the sum over 2k ends, each organisation lending its best gains as often as it may.
 */
export function largestSum(
  pairs: CandidatePairs,
  gains: Float64Array,
  { count, perOrganisation }: Limits,
): number {
  const falling = gains.slice().sort().reverse();
  const whole = total(falling.subarray(0, count));
  if (perOrganisation >= count) return whole;
  const ofEnds = new Map<number, number[]>();
  gains.forEach((gain, pair) => {
    for (const end of [pairs.first[pair], pairs.second[pair]]) {
      const own = ofEnds.get(end) ?? [];
      ofEnds.set(end, own);
      own.push(gain);
    }
  });
  const lent = [...ofEnds.values()].flatMap((own) => own.sort((a, b) => b - a).slice(0, perOrganisation));
  lent.sort((a, b) => b - a);
  return Math.min(whole, total(lent.slice(0, 2 * count)) / 2);
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function sumOf<T>(items: readonly T[], worth: (item: T) => number): number {
  return total(items.map(worth));
}
