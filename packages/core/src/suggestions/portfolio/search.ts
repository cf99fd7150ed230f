import { pairsAt } from '../candidates.ts';
import type { CandidatePairs } from '../candidates.ts';
import type { Steps } from '../../progress/run.ts';
import type { Choice } from './greedy.ts';
import { affordable, isMore } from './growing.ts';
import type { Growing } from './growing.ts';
import type { Limits } from './limits.ts';
import type { PortfolioObjective } from './portfolioObjective.ts';

/** What a search found, and whether it looked at everything. */
export interface Found {
  readonly pairs: readonly number[];
  readonly value: number;
  /** No portfolio is worth more; equal to `value` where the search was finished. */
  readonly bound: number;
  readonly finished: boolean;
}

/** How many distances a search may look at before it gives up: a second or two. */
const mostWork = 25_000_000;

/** Distances looked at between two steps. */
const workOfStep = 250_000;

/**
 * Branch and bound over portfolios of exactly `count` pairs (fewer where limits allow no more): pairs in falling order
 * of gain, a branch is cut where the value so far, the largest gains left, and what two or more ties in a row can add
 * do not exceed the best known. Exact if it ends within its budget of work. A pair that cannot be paid for now cannot be
 * paid for later either. Steps tell how much of the budget of work is gone.
 */
export function* branchAndBound(
  set: Growing,
  objective: PortfolioObjective,
  candidates: CandidatePairs,
  order: number,
  limits: Limits,
  start: Choice,
  must: readonly number[],
): Steps<Found> {
  let best = { pairs: start.pairs, value: start.value };
  let open = -Infinity;
  let spent = 0;
  let told = 0;

  /** What paths over several more ties can add to the single gains, and what all paths can add at most. */
  const further = (allowed: readonly number[], remaining: number): { excess: number; counted: number } => {
    if (remaining === 1) return { excess: 0, counted: Infinity };
    return objective.further(pairsAt(candidates, allowed), { ...limits, count: remaining });
  };

  /** Looks at all ways to add to `chosen` pairs of `left`; `false` when the budget is gone. */
  function* branch(chosen: readonly number[], left: readonly number[]): Steps<boolean> {
    set.restart(chosen);
    const places = limits.count - chosen.length;
    const base = set.value;
    if (isMore(base, best.value)) best = { pairs: chosen, value: base };
    if (places === 0) return true;
    const allowed = left.filter((pair) => set.allows(pair));
    if (allowed.length === 0) return true;
    const remaining = Math.min(places, affordable(allowed, limits.budget, set.left));
    spent += (allowed.length + order) * order;
    if (spent > mostWork) return false;
    if (spent - told >= workOfStep) {
      told = spent;
      yield { done: spent, total: mostWork };
    }
    const scored = allowed.map((pair) => ({ pair, gain: set.gain(pair) })).sort((a, b) => b.gain - a.gain);
    const { excess, counted } = further(allowed, remaining);
    for (let place = 0; place < scored.length; place++) {
      const rest = scored.slice(place, place + remaining);
      const bound = Math.min(
        rest.reduce((sum, { gain }) => sum + gain, base + excess),
        base + counted,
      );
      if (!isMore(bound, best.value)) return true;
      const next = [...chosen, scored[place].pair];
      const done = yield* branch(next, places === 1 ? [] : scored.slice(place + 1).map(({ pair }) => pair));
      if (!done) {
        open = Math.max(open, bound);
        return false;
      }
    }
    return true;
  }

  const all = Array.from({ length: candidates.size }, (_, pair) => pair);
  const finished = yield* branch(
    must,
    all.filter((pair) => !must.includes(pair)),
  );
  return {
    ...best,
    bound: finished ? best.value : Math.max(best.value, open === -Infinity ? Infinity : open),
    finished,
  };
}
