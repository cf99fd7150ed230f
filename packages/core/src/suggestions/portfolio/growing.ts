import type { CandidatePairs } from '../candidates.ts';
import type { Budget, Limits } from './limits.ts';
import type { PortfolioObjective } from './portfolioObjective.ts';

/** A set of pairs that grows and shrinks, with its value; the objective always holds exactly these ties. */
export interface Growing {
  readonly chosen: readonly number[];
  readonly value: number;
  /** What is left of the budget; Infinity without one. */
  readonly left: number;
  /** Whether a pair may be added: not there yet, nobody over the limit, within the budget. */
  allows(pair: number): boolean;
  add(pair: number): void;
  /** Starts again with some pairs. */
  restart(pairs: readonly number[]): void;
  /** What one more pair would add. */
  gain(pair: number): number;
}

/** Sums of costs such as 0.1 + 0.2 must not exceed a budget of 0.3. */
const slack = 1e-9;

/** An empty set over candidate pairs. */
export function growing(
  { first, second }: CandidatePairs,
  objective: Pick<PortfolioObjective, 'gain' | 'add' | 'reset'>,
  { perOrganisation, budget }: Pick<Limits, 'perOrganisation' | 'budget'>,
): Growing {
  const times = new Map<number, number>();
  let chosen: number[] = [];
  let value = 0;
  let left = budget?.total ?? Infinity;
  const gain = (pair: number): number => objective.gain(first[pair], second[pair]);
  const cost = (pair: number): number => budget?.costs[pair] ?? 0;
  const add = (pair: number): void => {
    value += gain(pair);
    left -= cost(pair);
    objective.add(first[pair], second[pair]);
    chosen.push(pair);
    for (const end of [first[pair], second[pair]]) times.set(end, (times.get(end) ?? 0) + 1);
  };
  return {
    get chosen() {
      return chosen;
    },
    get value() {
      return value;
    },
    get left() {
      return left;
    },
    allows: (pair) =>
      cost(pair) <= left + slack &&
      !chosen.includes(pair) &&
      [first[pair], second[pair]].every((end) => (times.get(end) ?? 0) < perOrganisation),
    add,
    restart: (pairs) => {
      objective.reset();
      times.clear();
      chosen = [];
      value = 0;
      left = budget?.total ?? Infinity;
      for (const pair of pairs) add(pair);
    },
    gain,
  };
}

/** How many of some pairs a sum of money can pay for at most, if they are the cheapest. */
export function affordable(pairs: readonly number[], budget: Budget | null, left: number): number {
  if (budget === null) return pairs.length;
  const costs = Float64Array.from(pairs, (pair) => budget.costs[pair]).sort();
  let spent = 0;
  const end = costs.findIndex((cost) => (spent += cost) > left + slack);
  return end === -1 ? costs.length : end;
}

/** Differences below this share of a value are rounding. */
const rounding = 1e-12;

export const isMore = (value: number, than: number): boolean => value > than + rounding * Math.abs(than);

/**
 * The allowed pair with the largest gain, the first among equals; −1 where none is allowed.
 *
 * @param worth What is compared instead of the gain.
 */
export function bestAddition(
  set: Growing,
  pairs: readonly number[],
  worth: (pair: number, gain: number) => number = (_, gain) => gain,
): number {
  let best = -1;
  let most = -Infinity;
  for (const pair of pairs) {
    if (!set.allows(pair)) continue;
    const value = worth(pair, set.gain(pair));
    if (best !== -1 && !isMore(value, most)) continue;
    best = pair;
    most = value;
  }
  return best;
}
