import type { CommunityNetwork } from '../../network/community.ts';
import { pairsAt } from '../candidates.ts';
import type { CandidatePairs } from '../candidates.ts';
import { pairSet } from '../neverPaired.ts';
import type { Pair } from '../neverPaired.ts';
import type { Objective } from '../objective.ts';
import type { Bound, BoundName } from './bounds.ts';
import { choosePairs } from './choosePortfolio.ts';

export interface PortfolioOptions {
  /** How many introductions to choose together. */
  readonly count: number;
  readonly perOrganisation: number;
  /** Only pairs whose feasibility is at least this. */
  readonly minimumFeasibility: number;
  /** Pairs that must be chosen. */
  readonly mustInclude: readonly Pair[];
}

/** Introductions chosen together. */
export interface Portfolio {
  /** In the order in which they were chosen; `a < b`. */
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
  /** (1 − λ) dE(G)/E(G) + λ dE(G−F)/E(G−F) of all of them together. */
  readonly value: number;
  readonly lambda: number;
  /** Gain in global efficiency, with and without the facilitator (null where there is none). */
  readonly efficiency: number;
  readonly efficiencyWithoutFacilitator: number | null;
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
export function portfolioOf(
  { ids, adjacency: { order }, settings }: CommunityNetwork,
  candidates: CandidatePairs,
  feasibility: Float64Array,
  benefit: Float64Array,
  objective: Objective,
  options: PortfolioOptions,
): Portfolio {
  const mustHave = pairSet(options.mustInclude);
  const isMust = (pair: number): boolean =>
    mustHave(ids[candidates.first[pair]], ids[candidates.second[pair]]);
  const places = Array.from({ length: candidates.size }, (_, pair) => pair).filter(
    (pair) => feasibility[pair] >= options.minimumFeasibility || isMust(pair),
  );
  // The first among equally useful pairs is chosen: the most feasible.
  const pool = [...limited(places, benefit, isMust, largestPool(order))].sort(
    (a, b) => feasibility[b] - feasibility[a] || a - b,
  );
  const pairs = pairsAt(candidates, pool);
  const must = pool.flatMap((pair, place) => (isMust(pair) ? [place] : []));
  requireAll(must.length, options);
  const before = [objective.whole.total(), objective.bare?.total() ?? 0];
  const chosen = choosePairs(pairs, objective, order, { ...options, must, weighted: settings.weighted });
  for (const pair of chosen.pairs) objective.add(pairs.first[pair], pairs.second[pair]);
  const efficiency = objective.efficiencyOf(objective.whole.total() - before[0]);
  const without =
    objective.bare === null ? null : objective.efficiencyOfBare(objective.bare.total() - before[1]);
  objective.reset();
  const bound = chosen.bound;
  return {
    pairs: chosen.pairs.map((pair) => ({ a: ids[pairs.first[pair]], b: ids[pairs.second[pair]] })),
    value: chosen.value,
    lambda: objective.lambda,
    efficiency,
    efficiencyWithoutFacilitator: without,
    bound: bound?.value ?? null,
    boundName: bound?.name ?? null,
    share: bound === null || bound.value === 0 ? null : Math.min(1, chosen.value / bound.value),
    bounds: chosen.bounds,
    curve: chosen.curve,
    pool: pool.length,
  };
}

function limited(
  places: readonly number[],
  benefit: Float64Array,
  isMust: (pair: number) => boolean,
  most: number,
): readonly number[] {
  if (places.length <= most) return places;
  const must = places.filter(isMust);
  const others = places.filter((pair) => !isMust(pair)).sort((a, b) => benefit[b] - benefit[a] || a - b);
  return [...must, ...others.slice(0, most)].sort((a, b) => a - b);
}

function requireAll(found: number, { mustInclude, count }: PortfolioOptions): void {
  if (found < mustInclude.length) {
    throw new RangeError('A pair that must be included is tied already, kept out by a rule, or unknown.');
  }
  if (found > count) throw new RangeError(`${found} pairs must be included in a portfolio of ${count}.`);
}
