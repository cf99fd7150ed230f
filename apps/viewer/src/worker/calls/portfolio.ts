import { suggestSteps } from '@partnermap/core';
import type {
  Pair,
  PairCost,
  PlanePoint,
  Portfolio,
  PortfolioObjectiveName,
  SuggestedIntroduction,
} from '@partnermap/core';
import type { CallContext } from '../callContext.ts';
import type { ViewArguments } from '../viewArguments.ts';
import { gaps as gapReport } from './gaps.ts';
import { detected } from './groups.ts';

/** Under which limits introductions are chosen together. */
export interface PortfolioChoice {
  readonly count: number;
  readonly perOrganisation: number;
  /** λ: how much of the benefit is the gain without the facilitator, from 0 to 1. */
  readonly lambda: number;
  readonly objective: PortfolioObjectiveName;
  /** What all of them may cost; null = anything. A pair that `costs` does not name costs 1. */
  readonly budget: number | null;
  readonly costs: readonly PairCost[];
  readonly regions: readonly string[];
  readonly stages: readonly string[];
  readonly mustInclude: readonly Pair[];
  readonly neverPair: readonly Pair[];
}

export interface PortfolioResult {
  /** Null where pairs that must be included cannot be; then `impossible` names them. */
  readonly portfolio: Portfolio | null;
  readonly impossible: readonly Pair[];
  /** The chosen pairs with their reasons, in the order of the portfolio. */
  readonly chosen: readonly SuggestedIntroduction[];
  /** Chosen pairs as points of the plane, where they are among the first thousand candidates. */
  readonly points: readonly PlanePoint[];
  /** From how many pairs it could be chosen. */
  readonly candidates: number;
}

/** Introductions chosen together for what they do together. */
export async function portfolio(
  { choice, ...args }: ViewArguments & { readonly choice: PortfolioChoice },
  context: CallContext,
): Promise<PortfolioResult> {
  const { workspace, run } = context;
  const network = workspace.network(args.settings);
  const groups = await detected(args, context);
  const { gaps } = await gapReport(args, context);
  const impossible = choice.mustInclude.filter(([a, b]) => isTied(network.ties, a, b));
  const none = { portfolio: null, chosen: [], points: [], candidates: 0 };
  if (impossible.length > 0) return { ...none, impossible };
  try {
    const found = await run(suggestSteps(network, { ...choice, groups, gaps, seed: args.seed }));
    const chosen = new Set(found.portfolio.pairs.map(({ a, b }) => JSON.stringify([a, b])));
    return {
      portfolio: found.portfolio,
      chosen: found.chosen,
      impossible: [],
      points: found.plane.points.filter(({ a, b }) => chosen.has(JSON.stringify([a, b]))),
      candidates: found.candidates,
    };
  } catch (error) {
    // Core refuses a pair that a rule keeps out, or more pairs than are to be chosen.
    if (!(error instanceof RangeError) || choice.mustInclude.length === 0) throw error;
    return { ...none, impossible: choice.mustInclude };
  }
}

function isTied(ties: readonly { readonly a: string; readonly b: string }[], a: string, b: string): boolean {
  return ties.some((tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a));
}
