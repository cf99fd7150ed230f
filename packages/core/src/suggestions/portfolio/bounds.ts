import type { Steps } from '../../progress/run.ts';
import type { CandidatePairs } from '../candidates.ts';
import type { ReachNetwork } from '../objective.ts';
import { countingBound, countsOf, excessBound } from './countingBound.ts';
import type { Counts } from './countingBound.ts';
import type { Budget, Limits } from './limits.ts';
import { oneTiePaths } from './oneTiePaths.ts';

/** One of the networks of an objective of reach, and what a unit of Σ 1/d is worth in it. */
interface Part {
  readonly distances: Float64Array;
  readonly worth: number;
  readonly marked: Uint8Array | null;
  readonly counts: Counts;
}

/** The networks of the objective as they are now; those that are worth nothing are left out. */
function partsOf(networks: readonly ReachNetwork[], pairs: CandidatePairs, order: number): readonly Part[] {
  return networks
    .filter(({ worth }) => worth > 0)
    .map(({ ties, worth, marked }) => ({
      distances: ties.distances,
      worth,
      marked,
      counts: countsOf(order, ties.distances, pairs, marked),
    }));
}

type CountedBound = typeof countingBound;

function summed(parts: readonly Part[], bound: CountedBound, { count, perOrganisation }: Limits): number {
  return sumOf(parts, ({ worth, counts }) => worth * bound(counts, count, perOrganisation));
}

const boundOf =
  (bound: CountedBound) =>
  (networks: readonly ReachNetwork[], pairs: CandidatePairs, order: number, limits: Limits): number =>
    summed(partsOf(networks, pairs, order), bound, limits);

/** What can be added at most by k more ties to the objective as it is now, by counting. */
export const countingBoundOf = boundOf(countingBound);

/** What paths over two or more of k more ties can add at most. */
export const excessBoundOf = boundOf(excessBound);

/**
 * F(S*) ≤ F(A) + Σ of the k largest F(e | A), for the submodular F of paths over one new tie and every A: here the
 * prefixes of a chosen portfolio; plus the excess of paths over more new ties. One step a prefix.
 *
 * @see Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971 (Proposition 2.1: the bound by marginal gains)
 */
export function* oneTieBoundOf(
  networks: readonly ReachNetwork[],
  pairs: CandidatePairs,
  order: number,
  limits: Limits,
  chosen: readonly number[],
): Steps<number> {
  const parts = partsOf(networks, pairs, order);
  const paths = parts.map(({ distances, worth, marked }) => ({
    worth,
    one: oneTiePaths(order, distances, marked),
  }));
  const gainOf = (pair: number): number =>
    sumOf(paths, ({ worth, one }) => worth * one.gain(pairs.first[pair], pairs.second[pair]));
  let reached = 0;
  let lowest = Infinity;
  for (let size = 0; size <= chosen.length; size++) {
    const gains = Float64Array.from({ length: pairs.size }, (_, pair) => gainOf(pair));
    lowest = Math.min(lowest, reached + largestSum(pairs, gains, limits));
    yield { done: size + 1, total: chosen.length + 1 };
    if (size === chosen.length) break;
    reached += gains[chosen[size]];
    for (const { one } of paths) one.add(pairs.first[chosen[size]], pairs.second[chosen[size]]);
  }
  return lowest + summed(parts, excessBound, limits);
}

/**
 * At least the largest sum of `count` gains within the limits: the smallest of the largest gains whatever the limit per
 * organisation; half the sum over 2k ends, each organisation lending its best gains as often as it may; and what the
 * budget buys if the last pair can be bought in part.
 */
export function largestSum(
  pairs: CandidatePairs,
  gains: Float64Array,
  { count, perOrganisation, budget }: Limits,
): number {
  const falling = gains.slice().sort().reverse();
  const whole = Math.min(total(falling.subarray(0, count)), bought(gains, budget));
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

/** What a budget buys at most, pairs with most gain for their cost first, the last one in part (Dantzig 1957). */
function bought(gains: Float64Array, budget: Budget | null): number {
  if (budget === null) return Infinity;
  const { costs } = budget;
  const all = Array.from(gains, (_, pair) => pair);
  const paid = all
    .filter((pair) => costs[pair] > 0)
    .sort((a, b) => gains[b] / costs[b] - gains[a] / costs[a] || a - b);
  let sum = total(all.filter((pair) => costs[pair] === 0).map((pair) => gains[pair]));
  let left = budget.total;
  for (const pair of paid) {
    const part = Math.min(1, left / costs[pair]);
    sum += part * gains[pair];
    if (part < 1) break;
    left -= costs[pair];
  }
  return sum;
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function sumOf<T>(items: readonly T[], worth: (item: T) => number): number {
  return total(items.map(worth));
}
