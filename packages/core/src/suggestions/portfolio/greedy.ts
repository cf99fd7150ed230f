import type { Steps } from '../../progress/run.ts';
import type { Growing } from './growing.ts';
import type { Limits } from './limits.ts';
import { bestAddition, isMore } from './growing.ts';

/** A choice with what the objective was after each of its pairs. */
export interface Choice {
  readonly pairs: readonly number[];
  readonly value: number;
  /** The value after the first pair, the first two … */
  readonly curve: readonly number[];
}

/**
 * Plain greedy: each time the pair that adds most, every pair looked at again. The gain of a pair can grow with what
 * was added before (the objective is not submodular), so old gains bound nothing and none is reused. A pair that adds
 * nothing is left out. With a budget also
 * by gain for its cost, and the better of the two. One step a pair.
 */
export function* greedy(
  set: Growing,
  pairs: readonly number[],
  { count, budget }: Limits,
  must: readonly number[],
): Steps<Choice> {
  const total = budget === null ? count : 2 * count;
  function* choose(before: number, worth?: (pair: number, gain: number) => number): Steps<Choice> {
    set.restart([]);
    const curve: number[] = [];
    const take = (pair: number): void => {
      set.add(pair);
      curve.push(set.value);
    };
    for (const pair of must) take(pair);
    while (set.chosen.length < count) {
      const next = bestAddition(set, pairs, worth);
      if (next === -1 || set.gain(next) <= 0) break;
      take(next);
      yield { done: before + set.chosen.length, total };
    }
    return { pairs: [...set.chosen], value: set.value, curve };
  }
  const byGain = yield* choose(0);
  if (budget === null) return byGain;
  const byCost = yield* choose(count, (pair, gain) => gain / Math.max(budget.costs[pair], Number.MIN_VALUE));
  return isMore(byCost.value, byGain.value) ? byCost : byGain;
}

/** How many distances swaps may look at before they end: a second or two. Each round that goes on raised the value. */
const mostWork = 50_000_000;

/** Swaps one chosen pair for the best other while that raises the value. Pairs that must be there stay. One step a look at all pairs. */
export function* swapped(
  set: Growing,
  pairs: readonly number[],
  order: number,
  start: Choice,
  { count }: Limits,
  must: readonly number[],
): Steps<Choice> {
  let { pairs: chosen, value } = start;
  const rounds = Math.ceil(mostWork / ((pairs.length + order) * (order + 1) * (chosen.length + 1)));
  for (let round = 0; round < rounds; round++) {
    const before = value;
    const looked = chosen.length;
    for (const [place, pair] of chosen.entries()) {
      if (must.includes(pair)) continue;
      set.restart(chosen.filter((other) => other !== pair));
      // A cheaper pair may leave room for another one.
      while (set.chosen.length < count) {
        const next = bestAddition(set, pairs);
        if (next === -1 || set.gain(next) <= 0) break;
        set.add(next);
        yield { done: round + place / looked, total: rounds };
      }
      if (isMore(set.value, value)) ({ chosen, value } = { chosen: [...set.chosen], value: set.value });
    }
    if (!isMore(value, before)) break;
  }
  set.restart(chosen);
  return { pairs: chosen, value: set.value, curve: [...start.curve.slice(0, -1), set.value] };
}
