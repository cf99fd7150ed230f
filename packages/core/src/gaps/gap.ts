/** What is missing, in the order in which the kinds are looked at. */
export type GapKind =
  /** An organisation without any tie. */
  | 'isolate'
  /** An organisation with a single partner, or in a small component apart from the main one. */
  | 'periphery'
  /** An organisation that reaches the others only through the facilitator or one other organisation. */
  | 'only-through'
  /** How much of all reach depends on one organisation, alone or with what it alone convenes. */
  | 'dependence'
  /** Organisations, initiatives or joint initiatives missing in a combination of two values. */
  | 'coverage-cell'
  /** Two groups, or two values of a dimension, with fewer ties than expected. */
  | 'group-pair'
  /** Two successive pipeline stages that no initiative joins. */
  | 'stage-step'
  /** Two components of the theory of change that no initiative combines. */
  | 'component-pair'
  /** A need that no offer meets. */
  | 'unmet-need'
  /** What the data do not say, so that a gap may only be a gap in the data. */
  | 'data';

/** A value of a dimension: `{ dimension: 'region', code: 'Naryn' }`. */
export interface DimensionValue {
  readonly dimension: string;
  readonly code: string;
}

/** What a gap is about. Lists are sorted and may be empty. */
export interface GapSubject {
  readonly organisations: readonly string[];
  readonly values: readonly DimensionValue[];
  /** Ids of detected groups. */
  readonly groups: readonly string[];
  /** What is counted where it is not ties: `organisations`, `initiatives`, `joint-initiatives`; else null. */
  readonly counted: string | null;
}

/** Why a gap could not be judged, or on what its judgement rests. */
export type GapReason =
  | 'no-ties'
  | 'one-partner'
  | 'small-component'
  | 'through-facilitator'
  | 'through-one'
  | 'facilitator-removed'
  | 'facilitator-removed-with-convened'
  | 'organisation-removed'
  | 'empty'
  | 'rarer-than-expected'
  | 'fewer-ties-than-expected'
  | 'never-joined'
  | 'never-combined'
  | 'nobody-offers'
  | 'not-answered'
  | 'field-empty'
  /** Not judged: */
  | 'not-expected'
  | 'too-many-unknown'
  | 'too-few-organisations'
  | 'not-rarer-than-expected'
  | 'membership-unknown'
  | 'no-facilitator';

/**
 * One gap with its evidence. `observed` and `expected` are counts or shares of what the kind counts; `z`, `p` and
 * `pAdjusted` (Benjamini–Hochberg within the kind) compare them under the null model that the kind names; null where
 * there is no such model. `judged` is false where the data do not allow to call it a gap: `reason` says why.
 */
export interface Gap {
  /** Stable under row order and language: the kind and the subject, e.g. `coverage-cell:region=Naryn,pipeline_stages=leadership`. */
  readonly id: string;
  readonly kind: GapKind;
  readonly subject: GapSubject;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly judged: boolean;
  readonly reason: GapReason;
}
