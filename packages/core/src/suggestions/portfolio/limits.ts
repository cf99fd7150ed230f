/** Limits on a portfolio. */
export interface Limits {
  /** How many introductions. */
  readonly count: number;
  /** In how many of them one organisation may be. */
  readonly perOrganisation: number;
  /** What all of them may cost, and the cost of each pair; null = no budget. */
  readonly budget: Budget | null;
}

export interface Budget {
  readonly total: number;
  /** By index of the pairs; never negative. */
  readonly costs: Float64Array;
}
