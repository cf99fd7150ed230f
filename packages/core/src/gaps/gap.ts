/** What is missing, in the order in which the kinds are looked at. */
export type GapKind =
  /** An organisation without any tie. */
  | 'isolate'
  /** An organisation with a single partner, in a small component, new and not woven in, or outside joint work. */
  | 'periphery'
  /** Organisations that reach the rest only through the facilitator or one other organisation. */
  | 'only-through'
  /** How much of all reach depends on one organisation, alone or with what it alone convenes. */
  | 'dependence'
  /** An expected value of one dimension that no, or a single, organisation has. */
  | 'coverage-value'
  /** Organisations, initiatives or joint initiatives missing in a combination of two values. */
  | 'coverage-cell'
  /** Two groups, or two values of a dimension, with fewer ties than expected. */
  | 'group-pair'
  /** Two successive pipeline stages that no initiative joins, or fewer than expected. */
  | 'stage-step'
  /** Two components of the theory of change that no initiative combines, or fewer than expected. */
  | 'component-pair'
  /** A need that no offer meets, or that of one organisation alone, or an offer that nobody needs. */
  | 'unmet-need'
  /** What the data do not say, so that a gap may only be a gap in the data. */
  | 'data';

/** A value of a dimension: `{ dimension: 'region', code: 'Naryn' }`. */
export interface DimensionValue {
  readonly dimension: string;
  readonly code: string;
}

/** What is counted in a coverage matrix. */
export type Counted = 'organisations' | 'initiatives' | 'joint-initiatives';

/** What a gap is about. Lists may be empty; `organisations` and `groups` are sorted, `values` keep their order. */
export interface GapSubject {
  readonly organisations: readonly string[];
  /** The organisation through which `organisations` reach the rest, on which they depend, or whose offer they need; else null. */
  readonly through: string | null;
  readonly values: readonly DimensionValue[];
  /** Ids of detected groups. */
  readonly groups: readonly string[];
  /** The column that is empty (kind `data`), or whose dimension nobody fills; else null. */
  readonly column: string | null;
  /** What is counted where it is not ties or organisations by name; else null. */
  readonly counted: Counted | null;
}

/** What was found, or why it could not be judged. */
export type GapReason =
  /** No tie. */
  | 'no-ties'
  /** A single partner. */
  | 'one-partner'
  /** In a component apart from the largest. */
  | 'small-component'
  /** Came in the last year and has at most one partner besides the facilitator. */
  | 'newcomer'
  /** Members that take part in no joint initiative. */
  | 'no-joint-initiative'
  /** They reach the rest only through the facilitator, or only through one other organisation. */
  | 'through-facilitator'
  | 'through-one'
  /** Reach that is lost without the facilitator; without it and what it alone convenes; without another one. */
  | 'facilitator-removed'
  | 'facilitator-removed-with-convened'
  | 'organisation-removed'
  | 'organisation-removed-with-convened'
  /** Nothing in a cell, or nobody with a value. */
  | 'empty'
  /** A single organisation, or significantly fewer items than the null model gives. */
  | 'only-one'
  | 'rarer-than-expected'
  /** No tie between two groups or values; significantly fewer than the null model gives. */
  | 'no-ties-between'
  | 'fewer-ties-than-expected'
  | 'never-joined'
  | 'never-combined'
  | 'nobody-offers'
  /** A single organisation offers it, and those that need it do not work with that one. */
  | 'only-one-offers'
  | 'offered-too-little'
  | 'nobody-needs'
  | 'not-answered'
  | 'field-empty'
  /** Initiatives for which nobody is recorded as lead or convener. */
  | 'no-lead-recorded'
  /** Not judged: */
  | 'not-expected'
  | 'too-many-unknown'
  | 'too-few-organisations'
  | 'too-few-initiatives'
  | 'too-few-ties'
  | 'not-rarer-than-expected'
  | 'little-lost'
  | 'membership-unknown'
  | 'no-facilitator';

/** Why a gap may only be a gap in the data. */
export type GapDoubt =
  /** Of the organisations or initiatives for which a field is blank, at least one would be expected to fill the gap. */
  | 'field-empty'
  /** The organisation was asked in a survey and did not answer. */
  | 'not-answered'
  /** It takes part in initiatives that have no date and are therefore hidden. */
  | 'undated-hidden'
  /** It takes part in initiatives, in roles that make no tie. */
  | 'other-roles-only'
  /** The two groups were found in the same ties, so that few ties between them are no surprise. */
  | 'groups-from-same-ties';

/**
 * One gap with its evidence. `observed` and `expected` are counts or shares of what the kind counts; `z`, `p` and
 * `pAdjusted` (Benjamini–Hochberg over what was tested together, e.g. one matrix) compare them under the null model
 * that the kind names; null where there is no such model. `judged` is false where the data do not allow to call it a
 * gap: `reason` says why.
 */
export interface Gap {
  /** Stable under row order and language: the kind and the subject, e.g. `coverage-cell:organisations,region=Naryn,pipeline_stages=leadership`. */
  readonly id: string;
  readonly kind: GapKind;
  readonly subject: GapSubject;
  /** The layer whose ties were counted, where the network has several; else null. */
  readonly layer: string | null;
  readonly observed: number | null;
  /** How many there are of what `observed` counts a part of (members, those asked, rows); null where that says nothing. */
  readonly total: number | null;
  readonly expected: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly judged: boolean;
  readonly reason: GapReason;
  /** Why it may only be a gap in the data; empty where nothing speaks for that. */
  readonly doubts: readonly GapDoubt[];
}

/** The level at which a cell, a value or a pair counts as rarer than its null model gives. */
export const significance = 0.05;
