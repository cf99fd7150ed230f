import type { DimensionValue } from '../gaps/gap.ts';

/** What shows that an organisation knows how: it won an award, or it leads an initiative. */
export type ShownBy = 'award' | 'lead';

/** Why a pair is worth introducing, as data; `language` makes the sentence. */
export type Reason =
  /** Partners that both have, besides the facilitator. */
  | { readonly code: 'common-partners'; readonly organisations: readonly string[] }
  /** `from` offers what `to` needs. */
  | {
      readonly code: 'needs-met';
      readonly from: string;
      readonly to: string;
      readonly terms: readonly string[];
    }
  /** Values of region, stage or component that both have. */
  | { readonly code: 'same-value'; readonly values: readonly DimensionValue[] }
  /** Initiatives in which both took part in roles that make no tie. */
  | { readonly code: 'met-at'; readonly initiativeIds: readonly string[] }
  /** The two belong to groups, or have values, with fewer ties between them than expected. */
  | { readonly code: 'group-gap-filled'; readonly gapId: string }
  /** One has the one value of an empty or thin cell, stage step or pair of components, the other the other. */
  | { readonly code: 'coverage-gap-filled'; readonly gapId: string }
  | { readonly code: 'isolate-brought-in'; readonly organisation: string }
  /** An organisation at the edge gets a further partner. */
  | { readonly code: 'periphery-brought-in'; readonly organisation: string; readonly gapId: string }
  /** Organisations that reach the rest only through `through` get another way. */
  | { readonly code: 'other-way-opened'; readonly through: string; readonly gapId: string }
  /** Without the facilitator the two are farther apart, or out of reach; `gain`: in efficiency without it. */
  | { readonly code: 'less-dependent-on-facilitator'; readonly gain: number }
  /** `organisation` won an award, or leads an initiative, in a stage or component that the other lacks. */
  | {
      readonly code: 'recognised-practice';
      readonly organisation: string;
      readonly initiativeId: string;
      readonly shownBy: ShownBy;
      readonly values: readonly DimensionValue[];
    };

/** What speaks against a pair. */
export type CounterReason =
  /** More than three steps apart; null: no path at all. */
  | { readonly code: 'far-apart'; readonly distance: number | null }
  /** Both already are among those with most partners. */
  | { readonly code: 'both-at-capacity'; readonly organisations: readonly string[] }
  | { readonly code: 'declined-before'; readonly listId: string }
  /** All that is known of what the two do comes from one publisher. */
  | { readonly code: 'one-publisher'; readonly publisher: string }
  | { readonly code: 'outside-community'; readonly organisations: readonly string[] }
  /** Membership unknown where it is known for most others. */
  | { readonly code: 'little-known'; readonly organisations: readonly string[] }
  /** One is of another country and type, the other at home in a place where the one is not. */
  | { readonly code: 'different-level'; readonly wider: string; readonly local: string }
  /** Nobody but the facilitator could introduce the two. */
  | { readonly code: 'only-facilitator-convenes' };

/** Parts of feasibility; each null where the data do not hold what it needs. */
export interface FeasibilityParts {
  /** Σ 1/degree over common partners. */
  readonly resourceAllocation: number | null;
  /** The same in the network without the facilitator; null where there is none. */
  readonly resourceAllocationWithoutFacilitator: number | null;
  /** log((k_u + 1)(k_v + 1)). */
  readonly degreeProduct: number | null;
  /** Ties expected between the two by their degrees and groups; null without groups. */
  readonly groupAffinity: number | null;
  /** (needs of the one met by the other + the reverse) / all needs of both; null where neither states any. */
  readonly complementarity: number | null;
  /** Share of the dimensions (type, region, stages, components) known for both in which they share a value. */
  readonly sameDimensions: number | null;
}

export type FeasibilityPart = keyof FeasibilityParts;

export interface Feasibility {
  /** 1 = most feasible; equal values share a rank. */
  readonly rank: number;
  /** `ranking`: mean rank over the parts used, as a share in (0, 1], 1 = best in all. `probability`: calibrated. */
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
  /** What the pair alone adds to the portfolio's objective: both gains relative to what there is, by λ. */
  readonly value: number;
  /** Gaps that the pair would fill. */
  readonly fills: readonly string[];
}

/** High (above the median of all candidates) in feasibility only, in benefit only, in both, or in none. */
export type Quadrant = 'easy-win' | 'strategic-bridge' | 'both' | 'neither';

/** Who could introduce the two: a partner of both, a chain of partners, or nobody but the facilitator. */
export type ConvenedBy = 'common-partner' | 'chain' | 'facilitator';

/** A suggested new tie, `a < b`. The two numbers are never averaged: they oppose each other. */
export interface SuggestedIntroduction {
  readonly a: string;
  readonly b: string;
  readonly feasibility: Feasibility;
  readonly benefit: Benefit;
  /** The Pareto front of feasibility and benefit, from 1. */
  readonly front: number;
  readonly quadrant: Quadrant;
  readonly reasons: readonly Reason[];
  readonly counterReasons: readonly CounterReason[];
  /** Who could introduce the two: common partners, the best first, or a chain in its order from `a` to `b`. */
  readonly conveners: readonly string[];
  /** Null where nobody could. */
  readonly convenedBy: ConvenedBy | null;
  /** Share of resampled networks in which the pair stays in the list; null where it was not computed. */
  readonly stability: number | null;
}

/** Why a pair was not suggested. */
export type RejectionReason =
  /** One of the two convenes the community. */
  | 'facilitator'
  /** The caller asked so. */
  | 'never-pair'
  /** `member` is no. */
  | 'outside-community'
  /** A name for an organisation whose office the source did not name. */
  | 'office-not-named'
  /** One of the two is the community itself. */
  | 'community-itself'
  /** The one is a part of the other. */
  | 'parent-and-part'
  /** The two have a name, short name or alias in common: perhaps one organisation twice. */
  | 'same-name'
  /** Parts of one parent. */
  | 'same-parent'
  /** The one gave the other an award. */
  | 'award-and-winner'
  /** The one carried out or paid for an initiative for the other. */
  | 'giver-and-recipient'
  /** No need met, no region or stage in common, not near each other in one country. */
  | 'no-common-ground'
  /** Neither is in the regions and stages asked for. */
  | 'not-selected'
  /** Fewer gains than most, no need met, no gap filled: easy, and it changes nothing. */
  | 'little-to-gain'
  /** Good enough for the list, but one of the two is in it often enough. */
  | 'limit-per-organisation';

export interface RejectedPair {
  readonly a: string;
  readonly b: string;
  readonly reason: RejectionReason;
}
