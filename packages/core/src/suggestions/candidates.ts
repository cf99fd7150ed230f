import type { NeverPaired } from './neverPaired.ts';
import type { RejectionReason } from './suggestion.ts';

/** Untied pairs by the indices of their ends, first < second, ascending. */
export interface CandidatePairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly size: number;
}

export interface DividedPairs {
  readonly candidates: CandidatePairs;
  readonly rejected: CandidatePairs;
  /** By index of `rejected`. */
  readonly reasons: readonly RejectionReason[];
}

/** Divides pairs by the rules. `distances`: `order` rows of `order`. */
export function dividePairs(
  pairs: CandidatePairs,
  rule: NeverPaired,
  distances: Float64Array,
  order: number,
): DividedPairs {
  const kept: number[] = [];
  const dropped: number[] = [];
  const reasons: RejectionReason[] = [];
  for (let pair = 0; pair < pairs.size; pair++) {
    const [u, v] = [pairs.first[pair], pairs.second[pair]];
    const reason = rule(u, v, distances[u * order + v]);
    if (reason === null) kept.push(pair);
    else {
      dropped.push(pair);
      reasons.push(reason);
    }
  }
  return { candidates: pairsAt(pairs, kept), rejected: pairsAt(pairs, dropped), reasons };
}

export function pairsOf(first: ArrayLike<number>, second: ArrayLike<number>): CandidatePairs {
  return { first: Uint32Array.from(first), second: Uint32Array.from(second), size: first.length };
}

/** The pairs at some places. */
export function pairsAt({ first, second }: CandidatePairs, places: readonly number[]): CandidatePairs {
  return {
    first: Uint32Array.from(places, (place) => first[place]),
    second: Uint32Array.from(places, (place) => second[place]),
    size: places.length,
  };
}
