import type { CommunityNetwork } from '../network/community.ts';
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
  /** All untied pairs that were looked at. */
  readonly untied: number;
}

/** Divides all untied pairs by the rules. O(n²). */
export function dividePairs(
  { adjacency: { order, outgoing } }: CommunityNetwork,
  rule: NeverPaired,
  distances: Float64Array,
): DividedPairs {
  const kept: [number[], number[]] = [[], []];
  const dropped: [number[], number[]] = [[], []];
  const reasons: RejectionReason[] = [];
  const tied = new Uint8Array(order);
  for (let u = 0; u < order; u++) {
    tied.fill(0);
    for (let k = outgoing.offsets[u]; k < outgoing.offsets[u + 1]; k++) tied[outgoing.targets[k]] = 1;
    for (let v = u + 1; v < order; v++) {
      if (tied[v] === 1) continue;
      const reason = rule(u, v, distances[u * order + v]);
      const [first, second] = reason === null ? kept : dropped;
      first.push(u);
      second.push(v);
      if (reason !== null) reasons.push(reason);
    }
  }
  return {
    candidates: pairsOf(...kept),
    rejected: pairsOf(...dropped),
    reasons,
    untied: kept[0].length + dropped[0].length,
  };
}

export function pairsOf(first: ArrayLike<number>, second: ArrayLike<number>): CandidatePairs {
  return { first: Uint32Array.from(first), second: Uint32Array.from(second), size: first.length };
}

/** The pairs at some places. */
export function pairsAt({ first, second }: CandidatePairs, places: readonly number[]): CandidatePairs {
  return pairsOf(
    places.map((place) => first[place]),
    places.map((place) => second[place]),
  );
}
