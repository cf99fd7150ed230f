import type { Introduction } from '../dataset/introduction.ts';

/** What became of a pair that was suggested before. */
export type IntroductionOutcome =
  /** Untied at the earlier moment, tied at the later. */
  | 'came-true'
  | 'not-yet'
  /** Tied at the earlier moment already. */
  | 'tied-before'
  /** One of the two is not shown at the later moment. */
  | 'not-shown';

export interface EarlierIntroduction {
  readonly introduction: Introduction;
  readonly outcome: IntroductionOutcome;
}
