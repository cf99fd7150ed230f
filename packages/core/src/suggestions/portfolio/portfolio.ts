import type { CommunityNetwork } from '../../network/community.ts';
import { compareIds } from '../../network/order.ts';
import { partSteps } from '../../progress/partSteps.ts';
import type { Steps } from '../../progress/run.ts';
import { pairsAt } from '../candidates.ts';
import type { CandidatePairs } from '../candidates.ts';
import { pairSet } from '../neverPaired.ts';
import type { Pair } from '../neverPaired.ts';
import type { Objective } from '../objective.ts';
import type { Bound, BoundName } from './bound.ts';
import { choosePairs } from './choosePortfolio.ts';
import { gapObjective } from './gapObjective.ts';
import { affordable } from './growing.ts';
import type { Budget } from './limits.ts';
import { isolateObjective } from './isolateObjective.ts';
import type { PortfolioObjective, PortfolioObjectiveName } from './portfolioObjective.ts';
import { reachObjective } from './reachObjective.ts';

/** What one introduction costs, by its two organisations in either order. */
export interface PairCost {
  readonly a: string;
  readonly b: string;
  readonly cost: number;
}

export interface PortfolioOptions {
  /** How many introductions to choose together. */
  readonly count: number;
  readonly perOrganisation: number;
  /** Only pairs whose feasibility is at least this. */
  readonly minimumFeasibility: number;
  /** Pairs that must be chosen. */
  readonly mustInclude: readonly Pair[];
  readonly objective: PortfolioObjectiveName;
  /** What all introductions together may cost; null = anything. */
  readonly budget: number | null;
  /** What a pair costs, and what others cost that `costs` does not name. */
  readonly cost: number;
  readonly costs: readonly PairCost[];
  /** The coverage gaps that a pair would close, as numbers from 0. */
  readonly gapsOf: (u: number, v: number) => readonly number[];
  /** Their ids. */
  readonly gapIds: readonly string[];
}

/** Introductions chosen together. */
export interface Portfolio {
  /** In the order in which they were chosen; `a < b`. */
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
  readonly objective: PortfolioObjectiveName;
  /**
   * Of all of them together, by the objective. `efficiency`: (1 − λ) dE(G)/E(G) + λ dE(G−F)/E(G−F). `coverage`: number of
   * coverage gaps closed. `isolates`: Σ 1/d over the pairs with an organisation that had no tie, as a share of their number.
   */
  readonly value: number;
  readonly lambda: number;
  /** Gain in global efficiency, with and without the facilitator (null where there is none). */
  readonly efficiency: number;
  readonly efficiencyWithoutFacilitator: number | null;
  /** Ids of the coverage gaps that they close, whatever the objective. */
  readonly closes: readonly string[];
  /** What they cost, and what they may cost; null without a budget. */
  readonly cost: number | null;
  readonly budget: number | null;
  /** Nothing chosen from the same pairs under the same limits is worth more; null with distances by strength. */
  readonly bound: number | null;
  readonly boundName: BoundName | null;
  /** `value` / `bound`: at least this share of the best possible; null where the bound is 0 or unknown. */
  readonly share: number | null;
  /** Every bound that was computed, for comparison. */
  readonly bounds: readonly Bound[];
  /** The value of the greedy choice of 1, 2, 3 … introductions; the last one is `value`. */
  readonly curve: readonly number[];
  /** From how many pairs it was chosen; fewer than all candidates where there are too many to try together. */
  readonly pool: number;
}

/** More pairs than this are not tried together, fewer where each takes long; those with the largest gain alone are. */
const largestPool = (order: number): number => Math.max(200, Math.min(3000, Math.floor(250_000 / order)));

/** Chooses introductions together from the candidates of a network. */
export function* portfolioSteps(
  network: CommunityNetwork,
  candidates: CandidatePairs,
  feasibility: Float64Array,
  objective: Objective,
  options: PortfolioOptions,
): Steps<Portfolio> {
  const {
    ids,
    adjacency: { order },
  } = network;
  const mustHave = pairSet(options.mustInclude);
  const isMust = (pair: number): boolean =>
    mustHave(ids[candidates.first[pair]], ids[candidates.second[pair]]);
  const places = Array.from({ length: candidates.size }, (_, pair) => pair).filter(
    (pair) => feasibility[pair] >= options.minimumFeasibility || isMust(pair),
  );
  const wanted = wantedOf(network, objective, options);
  const alone = yield* partSteps({ from: 0, to: 10, total }, gainsAlone(candidates, wanted, order));
  // The first among equally useful pairs is chosen: the most feasible.
  const pool = [...limited(places, alone, isMust, largestPool(order))].sort(
    (a, b) => feasibility[b] - feasibility[a] || a - b,
  );
  const pairs = pairsAt(candidates, pool);
  const must = pool.flatMap((pair, place) => (isMust(pair) ? [place] : []));
  const budget = budgetOf(ids, pairs, options);
  requireAll(must, budget, options);
  const { count, perOrganisation } = options;
  const chosen = yield* partSteps(
    { from: 10, to: total, total },
    choosePairs(pairs, wanted, order, { count, perOrganisation, budget, must }),
  );
  const { bound } = chosen;
  return {
    pairs: chosen.pairs.map((pair) => ({ a: ids[pairs.first[pair]], b: ids[pairs.second[pair]] })),
    objective: options.objective,
    value: chosen.value,
    lambda: objective.lambda,
    ...gainsOf(objective, pairs, chosen.pairs),
    closes: closedBy(pairs, chosen.pairs, options),
    cost: budget === null ? null : chosen.pairs.reduce((sum, pair) => sum + budget.costs[pair], 0),
    budget: options.budget,
    bound: bound?.value ?? null,
    boundName: bound?.name ?? null,
    share: bound === null || bound.value === 0 ? null : Math.min(1, chosen.value / bound.value),
    bounds: chosen.bounds,
    curve: chosen.curve,
    pool: pool.length,
  };
}

/** Of the progress. */
const total = 100;

/** Distances looked at between two steps. */
const workOfStep = 250_000;

/** What each candidate would add alone. */
function* gainsAlone(
  { first, second, size }: CandidatePairs,
  objective: PortfolioObjective,
  order: number,
): Steps<Float64Array> {
  const gains = new Float64Array(size);
  const many = Math.max(1, Math.floor(workOfStep / Math.max(1, order)));
  for (let pair = 0; pair < size; pair++) {
    gains[pair] = objective.gain(first[pair], second[pair]);
    if ((pair + 1) % many === 0) yield { done: pair + 1, total: size };
  }
  return gains;
}

function wantedOf(
  { ids, adjacency: graph, settings: { weighted } }: CommunityNetwork,
  objective: Objective,
  { objective: name, gapsOf }: PortfolioOptions,
): PortfolioObjective {
  switch (name) {
    case 'efficiency':
      return reachObjective(objective, graph.order, weighted);
    case 'coverage':
      return gapObjective(gapsOf);
    case 'isolates': {
      const { offsets } = graph.outgoing;
      const isolates = ids.flatMap((_, node) => (offsets[node + 1] === offsets[node] ? [node] : []));
      return isolateObjective(graph, isolates, weighted);
    }
    default: {
      const unknown: never = name;
      throw new RangeError(`There is no objective "${String(unknown)}".`);
    }
  }
}

/** What the pairs together do to global efficiency, with and without the facilitator. */
function gainsOf(
  objective: Objective,
  pairs: CandidatePairs,
  chosen: readonly number[],
): Pick<Portfolio, 'efficiency' | 'efficiencyWithoutFacilitator'> {
  objective.reset();
  const before = [objective.whole.total(), objective.bare?.total() ?? 0];
  for (const pair of chosen) objective.add(pairs.first[pair], pairs.second[pair]);
  const efficiency = objective.efficiencyOf(objective.whole.total() - before[0]);
  const efficiencyWithoutFacilitator =
    objective.bare === null ? null : objective.efficiencyOfBare(objective.bare.total() - before[1]);
  objective.reset();
  return { efficiency, efficiencyWithoutFacilitator };
}

function closedBy(
  { first, second }: CandidatePairs,
  chosen: readonly number[],
  { gapsOf, gapIds }: PortfolioOptions,
): readonly string[] {
  const closed = new Set(chosen.flatMap((pair) => gapsOf(first[pair], second[pair])));
  return gapIds.filter((_, gap) => closed.has(gap)).toSorted(compareIds);
}

function budgetOf(
  ids: readonly string[],
  { first, second }: CandidatePairs,
  { budget, cost, costs }: PortfolioOptions,
): Budget | null {
  for (const value of [budget ?? 0, cost, ...costs.map((one) => one.cost)]) {
    if (!(value >= 0)) throw new RangeError(`A budget and costs are numbers from 0, not ${value}.`);
  }
  if (budget === null) return null;
  const key = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
  const named = new Map(costs.map((one) => [key(one.a, one.b), one.cost]));
  return {
    total: budget,
    costs: Float64Array.from(first, (u, pair) => named.get(key(ids[u], ids[second[pair]])) ?? cost),
  };
}

function limited(
  places: readonly number[],
  alone: Float64Array,
  isMust: (pair: number) => boolean,
  most: number,
): readonly number[] {
  if (places.length <= most) return places;
  const must = places.filter(isMust);
  const others = places.filter((pair) => !isMust(pair)).sort((a, b) => alone[b] - alone[a] || a - b);
  return [...must, ...others.slice(0, most)].sort((a, b) => a - b);
}

function requireAll(
  must: readonly number[],
  budget: Budget | null,
  { mustInclude, count }: PortfolioOptions,
): void {
  const found = must.length;
  if (found < mustInclude.length) {
    throw new RangeError('A pair that must be included is tied already, kept out by a rule, or unknown.');
  }
  if (found > count) throw new RangeError(`${found} pairs must be included in a portfolio of ${count}.`);
  if (affordable(must, budget, budget?.total ?? 0) < found) {
    throw new RangeError(`The pairs that must be included cost more than ${budget?.total ?? 0}.`);
  }
}
