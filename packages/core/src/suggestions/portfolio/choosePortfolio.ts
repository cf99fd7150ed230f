import type { CandidatePairs } from '../candidates.ts';
import type { Objective } from '../objective.ts';
import { countingBoundOf, oneTieBoundOf } from './bounds.ts';
import type { Bound } from './bounds.ts';
import { greedy, swapped } from './greedy.ts';
import { growing } from './growing.ts';
import type { Limits } from './growing.ts';
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
  /** Bounds are proven for distances in steps only. */
  readonly weighted: boolean;
}

/** Greedy, then swaps, then, for as long as its budget lasts, a search that may prove it best. */
export function choosePairs(
  pairs: CandidatePairs,
  objective: Objective,
  order: number,
  options: ChooseOptions,
): ChosenPairs {
  const { must, weighted } = options;
  const set = growing(pairs, objective, options.perOrganisation);
  const all = Array.from({ length: pairs.size }, (_, pair) => pair);
  const first = greedy(set, all, options, must);
  const better = swapped(set, all, order, first, must);
  if (weighted) return { ...better, bound: null, bounds: [] };
  const found = branchAndBound(set, objective, pairs, order, options, better, must);
  objective.reset();
  const bounds: Bound[] = [
    { name: 'counting', value: countingBoundOf(objective, pairs, order, options) },
    { name: 'one-tie-paths', value: oneTieBoundOf(objective, pairs, order, options, better.pairs) },
    { name: found.finished ? 'exact' : 'search', value: found.bound },
  ];
  const bound = bounds.reduce((low, other) => (other.value <= low.value ? other : low));
  return {
    pairs: found.pairs,
    value: found.value,
    bound,
    bounds,
    curve: [...better.curve.slice(0, -1), ...(found.pairs.length > 0 ? [found.value] : [])],
  };
}
