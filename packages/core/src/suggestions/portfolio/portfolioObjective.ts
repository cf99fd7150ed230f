import type { CandidatePairs } from '../candidates.ts';
import type { Steps } from '../../progress/run.ts';
import type { Bound } from './bound.ts';
import type { Limits } from './limits.ts';

/**
 * What a portfolio is chosen for. `efficiency`: gain in global efficiency with and without the facilitator. `coverage`:
 * coverage gaps closed. `isolates`: reach of organisations that had no tie.
 */
export const portfolioObjectives = ['efficiency', 'coverage', 'isolates'] as const;
export type PortfolioObjectiveName = (typeof portfolioObjectives)[number];

/** What ties are worth together, one added after the other. */
export interface PortfolioObjective {
  /** What one more tie would add; never negative. */
  gain(u: number, v: number): number;
  add(u: number, v: number): void;
  reset(): void;
  /** Whether bounds are proven. */
  readonly bounded: boolean;
  /**
   * What `count` further ties from `pairs` can add to the objective as it is now: at most `counted` in all, and at most
   * `excess` more than the sum of what each adds alone.
   */
  further(pairs: CandidatePairs, limits: Limits): { readonly excess: number; readonly counted: number };
  /** Bounds on every portfolio, of the objective without any tie; `chosen` are places in `pairs`. One step a pair of these. */
  bounds(pairs: CandidatePairs, limits: Limits, chosen: readonly number[]): Steps<readonly Bound[]>;
}
