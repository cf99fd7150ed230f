import type { DimensionValue } from '../gaps/gap.ts';

/** Why a pair is worth introducing, as data; `language` makes the sentence. */
export type Reason =
  | { readonly code: 'common-partners'; readonly organisations: readonly string[] }
  | {
      readonly code: 'needs-met';
      readonly from: string;
      readonly to: string;
      readonly terms: readonly string[];
    }
  | { readonly code: 'same-value'; readonly values: readonly DimensionValue[] }
  | { readonly code: 'group-gap-filled'; readonly gapId: string }
  | { readonly code: 'coverage-gap-filled'; readonly gapId: string }
  | { readonly code: 'isolate-brought-in'; readonly organisation: string }
  | { readonly code: 'less-dependent-on-facilitator'; readonly gain: number }
  | { readonly code: 'recognised-practice'; readonly organisation: string; readonly initiativeId: string };

/** What speaks against a pair. */
export type CounterReason =
  | { readonly code: 'far-apart'; readonly distance: number | null }
  | { readonly code: 'both-at-capacity'; readonly organisations: readonly string[] }
  | { readonly code: 'declined-before'; readonly listId: string }
  | { readonly code: 'one-publisher'; readonly publisher: string }
  | { readonly code: 'outside-community'; readonly organisations: readonly string[] }
  | { readonly code: 'little-known'; readonly organisations: readonly string[] };

/** Parts of feasibility; each null where the data do not hold what it needs. */
export interface FeasibilityParts {
  readonly resourceAllocation: number | null;
  readonly resourceAllocationWithoutFacilitator: number | null;
  readonly degreeProduct: number | null;
  readonly groupAffinity: number | null;
  readonly complementarity: number | null;
  readonly sameDimensions: number | null;
}

export interface Feasibility {
  /** 1 = most feasible. */
  readonly rank: number;
  readonly value: number;
  /** A ranking is not a probability: which of the two `value` is. */
  readonly kind: 'ranking' | 'probability';
  readonly parts: FeasibilityParts;
}

export interface Benefit {
  /** Gain in global efficiency by the tie. */
  readonly efficiency: number;
  /** The same in the network without the facilitator; null where there is none. */
  readonly efficiencyWithoutFacilitator: number | null;
  /** Gaps that the pair would fill. */
  readonly fills: readonly string[];
}

/** A suggested new tie, `a < b`. The two numbers are never averaged: they oppose each other. */
export interface SuggestedIntroduction {
  readonly a: string;
  readonly b: string;
  readonly feasibility: Feasibility;
  readonly benefit: Benefit;
  readonly reasons: readonly Reason[];
  readonly counterReasons: readonly CounterReason[];
  /** Who could introduce the two, the best first; not the facilitator while another can. */
  readonly conveners: readonly string[];
  /** Share of resampled networks in which the pair stays in the list; null where it was not computed. */
  readonly stability: number | null;
}

/** Why a pair was not suggested. */
export type RejectionReason =
  | 'facilitator'
  | 'parent-and-part'
  | 'same-parent'
  | 'outside-community'
  | 'office-not-named'
  | 'award-and-winner'
  | 'no-common-ground'
  | 'never-pair'
  | 'declined-before'
  | 'limit-per-organisation';

export interface RejectedPair {
  readonly a: string;
  readonly b: string;
  readonly reason: RejectionReason;
}
