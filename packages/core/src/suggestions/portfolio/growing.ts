import type { CandidatePairs } from '../candidates.ts';
import type { Objective } from '../objective.ts';

/** Limits on a portfolio. */
export interface Limits {
  /** How many introductions. */
  readonly count: number;
  /** In how many of them one organisation may be. */
  readonly perOrganisation: number;
}

/** A set of pairs that grows and shrinks, with its value; the objective always holds exactly these ties. */
export interface Growing {
  readonly chosen: readonly number[];
  readonly value: number;
  /** Whether a pair may be added: not there yet, nobody over the limit. */
  allows(pair: number): boolean;
  add(pair: number): void;
  /** Starts again with some pairs. */
  restart(pairs: readonly number[]): void;
  /** What one more pair would add. */
  gain(pair: number): number;
}

/** An empty set over candidate pairs. */
export function growing(
  { first, second }: CandidatePairs,
  objective: Objective,
  perOrganisation: number,
): Growing {
  const times = new Map<number, number>();
  let chosen: number[] = [];
  let value = 0;
  const gain = (pair: number): number => objective.gain(first[pair], second[pair]);
  const add = (pair: number): void => {
    value += gain(pair);
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
    allows: (pair) =>
      !chosen.includes(pair) &&
      [first[pair], second[pair]].every((end) => (times.get(end) ?? 0) < perOrganisation),
    add,
    restart: (pairs) => {
      objective.reset();
      times.clear();
      chosen = [];
      value = 0;
      for (const pair of pairs) add(pair);
    },
    gain,
  };
}

/** Differences below this share of a value are rounding. */
const rounding = 1e-12;

export const isMore = (value: number, than: number): boolean => value > than + rounding * Math.abs(than);

/** The allowed pair with the largest gain, the first among equals; −1 where none is allowed. */
export function bestAddition(set: Growing, pairs: readonly number[]): number {
  let best = -1;
  let most = -Infinity;
  for (const pair of pairs) {
    if (!set.allows(pair)) continue;
    const gain = set.gain(pair);
    if (best !== -1 && !isMore(gain, most)) continue;
    best = pair;
    most = gain;
  }
  return best;
}
