import type { CandidatePairs } from '../candidates.ts';
import { partSteps } from '../../progress/partSteps.ts';
import type { Steps } from '../../progress/run.ts';
import type { Bound } from './bound.ts';
import { greedy, swapped } from './greedy.ts';
import { affordable, growing } from './growing.ts';
import type { Limits } from './limits.ts';
import type { PortfolioObjective } from './portfolioObjective.ts';
import { branchAndBound } from './search.ts';

/** Pairs chosen together, by index of the candidates. */
export interface ChosenPairs {
  /** In the order in which they were chosen. */
  readonly pairs: readonly number[];
  readonly value: number;
  /** The lowest proven bound; null where none is proven (distances by strength) and the search was not finished. */
  readonly bound: Bound | null;
  /** All bounds that were computed. */
  readonly bounds: readonly Bound[];
  readonly curve: readonly number[];
}

export interface ChooseOptions extends Limits {
  /** Pairs that must be chosen, by index. */
  readonly must: readonly number[];
}

/** Greedy, then swaps, then, for as long as its budget of work lasts, a search that may prove it best. */
export function* choosePairs(
  pairs: CandidatePairs,
  objective: PortfolioObjective,
  order: number,
  options: ChooseOptions,
): Steps<ChosenPairs> {
  const { must, budget } = options;
  const all = Array.from({ length: pairs.size }, (_, pair) => pair);
  const limits = { ...options, count: Math.min(options.count, affordable(all, budget, budget?.total ?? 0)) };
  const set = growing(pairs, objective, limits);
  const first = yield* partSteps({ from: 0, to: 20, total }, greedy(set, all, limits, must));
  const better = yield* partSteps({ from: 20, to: 50, total }, swapped(set, all, order, first, limits, must));
  objective.reset();
  if (!objective.bounded) return { ...better, bound: null, bounds: [] };
  const found = yield* partSteps(
    { from: 50, to: 90, total },
    branchAndBound(set, objective, pairs, order, limits, better, must),
  );
  objective.reset();
  const proven = yield* partSteps(
    { from: 90, to: total, total },
    objective.bounds(pairs, limits, better.pairs),
  );
  const bounds: readonly Bound[] = [
    ...proven,
    { name: found.finished ? 'exact' : 'search', value: found.bound },
  ];
  objective.reset();
  const bound = bounds.reduce((low, other) => (other.value <= low.value ? other : low));
  return {
    pairs: found.pairs,
    value: found.value,
    bound,
    bounds,
    curve: curveOf(first.curve, found.pairs.length, found.value),
  };
}

/** Of the progress. */
const total = 100;

/** What the greedy choice of fewer pairs is worth, and last what the whole choice is. */
const curveOf = (curve: readonly number[], size: number, value: number): readonly number[] =>
  size === 0 ? [] : [...curve.slice(0, size - 1), value];
