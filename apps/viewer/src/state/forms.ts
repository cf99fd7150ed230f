import type { DimensionValue } from '@partnermap/core';
import type { PortfolioChoice } from '../worker/calls/portfolio.ts';
import type { TeamChoice } from '../worker/calls/teams.ts';

/** What was filled in, kept while other questions are looked at. */
export interface Forms {
  readonly portfolio: PortfolioChoice;
  readonly team: TeamChoice;
  /** Two years; null = the first and the last that the data have. */
  readonly compare: {
    readonly from: number | null;
    readonly to: number | null;
    /** Resampled and null networks, each. */
    readonly replicates: number;
  };
}

const nothingWanted: readonly DimensionValue[] = [];

export const newForms: Forms = {
  portfolio: {
    count: 5,
    perOrganisation: 2,
    lambda: 0.5,
    objective: 'efficiency',
    budget: null,
    costs: [],
    regions: [],
    stages: [],
    mustInclude: [],
    neverPair: [],
  },
  team: { wanted: nothingWanted, size: 4, includeOutside: false },
  compare: { from: null, to: null, replicates: 200 },
};
