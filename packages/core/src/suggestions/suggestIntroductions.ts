import { facilitatorsOf } from '../gaps/facilitators.ts';
import type { Gap } from '../gaps/gap.ts';
import type { GroupDetection } from '../groups/detectGroups.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { partSteps } from '../progress/partSteps.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { membershipUnknown } from './counterReasons.ts';
import type { CalibratedFeasibility } from './backtest/calibratedFeasibility.ts';
import { dividePairs } from './candidates.ts';
import type { CandidatePairs } from './candidates.ts';
import { describedColumns } from './feasibility.ts';
import { gapsFilled } from './gapsFilled.ts';
import { introductionsOf } from './introductions.ts';
import { listStability } from './listStability.ts';
import { neverPaired, unpairable } from './neverPaired.ts';
import type { Pair, PairingOptions } from './neverPaired.ts';
import { objectiveOf } from './objective.ts';
import { coverageClosed } from './portfolio/coverageClosed.ts';
import { portfolioSteps } from './portfolio/portfolio.ts';
import type { PairCost, Portfolio } from './portfolio/portfolio.ts';
import type { PortfolioObjectiveName } from './portfolio/portfolioObjective.ts';
import { limitedList, scoreSteps } from './pairScores.ts';
import { planeOf } from './plane.ts';
import type { Plane } from './plane.ts';
import { profilesOf } from './profiles.ts';
import { countByReason, rejectedSteps } from './rejected.ts';
import { untiedPairs } from './untiedPairs.ts';
import { worthwhileIn } from './worthwhile.ts';
import type {
  Feasibility,
  FeasibilityPart,
  RejectedPair,
  RejectionReason,
  SuggestedIntroduction,
} from './suggestion.ts';

export interface SuggestOptions extends PairingOptions {
  /** The groups of the same network; without them affinity of groups is left out. Default null. */
  readonly groups?: GroupDetection | null;
  /** The gaps of the same network, to say which a pair would fill. Default none. */
  readonly gaps?: readonly Gap[];
  /** Feasibility as a probability, where the data allowed to fit one; null = a ranking. Default null. */
  readonly calibrated?: CalibratedFeasibility | null;
  /** Length of the list. Default 10. */
  readonly count?: number;
  /** How often one organisation may be in the list. Default 2. */
  readonly perOrganisation?: number;
  /** λ: how much of benefit is the gain without the facilitator, from 0 to 1. Default 0.5. */
  readonly lambda?: number;
  /** What the portfolio is chosen for. Default `efficiency`. */
  readonly objective?: PortfolioObjectiveName;
  /** What the pairs of the portfolio may cost together; null = anything. Default null. */
  readonly budget?: number | null;
  /** What a pair costs that `costs` does not name. Default 1. */
  readonly cost?: number;
  /** What single pairs cost. Default none. */
  readonly costs?: readonly PairCost[];
  /** Pairs that the portfolio must hold. Default none. */
  readonly mustInclude?: readonly Pair[];
  /** Feasibility below which a pair is not in the portfolio, from 0 to 1. Default 0. */
  readonly minimumFeasibility?: number;
  /** Networks resampled for the stability of the list; 0 = none. Default 0. */
  readonly resamples?: number;
  /** Seed of the resampling. Default 1. */
  readonly seed?: number;
}

/** What was suggested, and what was not. */
export interface Suggestions {
  readonly introductions: readonly SuggestedIntroduction[];
  /** The best-ranked of the pairs that were not suggested, with the reason; at most fifty, ten of one reason. */
  readonly rejected: readonly RejectedPair[];
  /** How many of the pairs looked at each rule kept out. */
  readonly rejectedByReason: readonly (readonly [reason: RejectionReason, pairs: number])[];
  /** All untied pairs; those that were looked at (of more than 100,000 the most promising); those the rules allow. */
  readonly untied: number;
  readonly considered: number;
  readonly candidates: number;
  /** Of how many shown organisations membership is unknown, where that is most of them and some are known; else 0. */
  readonly membershipUnknown: number;
  readonly feasibilityKind: Feasibility['kind'];
  /** What a probability was fitted to, or why feasibility is a ranking; null where nobody tried. */
  readonly calibrated: CalibratedFeasibility | null;
  /** The parts that feasibility rests on; the others are undefined in these data or not part of the ranking. */
  readonly feasibilityParts: readonly FeasibilityPart[];
  readonly plane: Plane;
  /** As many introductions as the list has, chosen together for what they change together. */
  readonly portfolio: Portfolio;
  /** The pairs of the portfolio in its order, with all that is said about introductions but their stability. */
  readonly chosen: readonly SuggestedIntroduction[];
}

/**
 * Whom to introduce to whom: every untied pair that the rules allow, with its feasibility, its benefit, the reasons
 * for and against, and who could convene it.
 *
 * Feasibility is a ranking, no probability: the mean rank over resource allocation without the facilitator, affinity
 * of groups, and needs met by offers; only with `calibrated`, where the data allowed it, a probability. Benefit is the gain in global efficiency with and without the facilitator. The
 * two oppose each other and are never averaged: the list goes through the Pareto fronts of both, in each front in turn
 * from the most feasible and from the most beneficial end, and nobody is in it more than `perOrganisation` times. Every
 * third place, from the first, is for a pair of which one needs what the other alone offers, where `gaps` name any. A pair
 * that gains less than the median candidate is in it only where it meets a need or fills a gap.
 * Ties are counted in steps, or by 1/strength with `settings.weighted` (a new tie has strength 1).
 *
 * An empty network, and one in which all are tied, give empty lists. The result does not depend on the order of rows.
 * O(n m + pairs · n) time and O(n²) memory; each resample costs the same again.
 *
 * @throws RangeError unless `count`, `perOrganisation` and `resamples` are whole numbers from 0 and λ from 0 to 1.
 * @see Zhou, Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8; Karrer & Newman 2011, doi:10.1103/PhysRevE.83.016107;
 *   Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701
 * @example
 * const groups = detectGroups(network);
 * suggestIntroductions(network, { groups, gaps: findGaps(network, { groups }).gaps }).introductions[0].reasons;
 */
export function suggestIntroductions(network: CommunityNetwork, options: SuggestOptions = {}): Suggestions {
  return completeSteps(suggestSteps(network, options));
}

/** `suggestIntroductions` as steps: distances, scores, one a resampled network, the portfolio, what was not suggested: `await runSteps(suggestSteps(network), { signal })`. */
export function* suggestSteps(network: CommunityNetwork, options: SuggestOptions = {}): Steps<Suggestions> {
  const {
    groups = null,
    gaps = [],
    calibrated = null,
    count = 10,
    perOrganisation = 2,
    lambda = 0.5,
    resamples = 0,
    seed = 1,
    mustInclude = [],
    objective: wanted = 'efficiency',
    budget = null,
    cost = 1,
    costs = [],
    minimumFeasibility = 0,
  } = options;
  for (const number of [count, perOrganisation, resamples]) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`${number} is no whole number from 0.`);
  }
  const listing = preparing + scoring;
  const choosing = listing + resamples;
  const total = choosing + portfolioShare + scoring;
  const { ids, adjacency: graph, settings } = network;
  const facilitators = facilitatorsOf(network).map((id) => ids.indexOf(id));
  const profiles = profilesOf(network);
  const objective = objectiveOf(graph, facilitators, { lambda, weighted: settings.weighted });
  yield { done: 1, total };
  const rule = neverPaired(network, options);
  const { distances } = objective.bare ?? objective.whole;
  const unasked = unpairable(network, profiles, options.includeOutside ?? false);
  const skipped = new Set(unasked.flatMap((reason, node) => (reason === null ? [] : [node])));
  const untied = untiedPairs(graph, distances, skipped);
  const divided = dividePairs(untied.pairs, rule, distances, graph.order);
  yield { done: 2, total };
  const model = calibrated?.model ?? null;
  const feasibilityKind = model === null ? 'ranking' : 'probability';
  const input = { graph, facilitators, labels: groups === null ? null : labelsOf(ids, groups), model };
  const described = describedColumns(divided.candidates, profiles);
  const fills = gapsFilled(gaps, groups);
  const { first, second } = divided.candidates;
  const meetAlone = gapsFilled(
    gaps.filter(({ kind }) => kind === 'unmet-need'),
    null,
  );
  const meeting = Uint8Array.from(first, (u, k) =>
    Number(meetAlone(profiles[u], profiles[second[k]]).length > 0),
  );
  const meetsAlone = (pair: number): boolean => meeting[pair] === 1;
  yield { done: preparing, total };
  const scores = yield* partSteps(
    { from: preparing, to: listing, total },
    scoreSteps(divided.candidates, input, objective, described, meetsAlone),
  );
  const worthwhile = worthwhileIn(divided.candidates, profiles, fills);
  const list = limitedList(
    divided.candidates,
    scores.order,
    count,
    perOrganisation,
    worthwhile(scores.benefit),
  );
  const stability = yield* partSteps(
    { from: listing, to: choosing, total },
    listStability(network, divided.candidates, described, list.taken, {
      ...input,
      lambda,
      count,
      perOrganisation,
      resamples,
      seed,
      meetsAlone,
      worthwhile,
    }),
  );
  const portfolio = yield* partSteps(
    { from: choosing, to: total - scoring, total },
    portfolioSteps(network, divided.candidates, scores.feasibility, objective, {
      count,
      perOrganisation,
      minimumFeasibility,
      mustInclude,
      objective: wanted,
      budget,
      cost,
      costs,
      ...coverageClosed(profiles, gaps, groups),
    }),
  );
  const rejected = yield* partSteps(
    { from: total - scoring, to: total, total },
    rejectedSteps(network, divided, list, input, objective),
  );
  const plane = planeOf(ids, divided.candidates, scores);
  const said = (places: readonly number[], stable: typeof stability): readonly SuggestedIntroduction[] =>
    introductionsOf({
      network,
      profiles,
      facilitators,
      objective,
      pairs: divided.candidates,
      scores,
      plane,
      places,
      stability: stable,
      kind: feasibilityKind,
      fills,
    });
  return {
    introductions: said(list.taken, stability),
    rejected,
    rejectedByReason: countByReason(divided.reasons),
    untied: untied.total,
    considered: untied.pairs.size,
    candidates: divided.candidates.size,
    membershipUnknown: membershipUnknown(network),
    feasibilityKind,
    calibrated,
    feasibilityParts: scores.used,
    plane,
    portfolio,
    chosen: said(placesOf(portfolio.pairs, divided.candidates, ids), null),
  };
}

/** Where pairs stand among the candidates. */
function placesOf(
  pairs: Portfolio['pairs'],
  { first, second }: CandidatePairs,
  ids: readonly string[],
): readonly number[] {
  const wanted = new Map(pairs.map(({ a, b }, index) => [JSON.stringify([a, b]), index]));
  const places: number[] = [];
  first.forEach((u, place) => {
    const index = wanted.get(JSON.stringify([ids[u], ids[second[place]]]));
    if (index !== undefined) places[index] = place;
  });
  return places;
}

/** How many resampled networks distances and descriptions, the scores of pairs, and the choice of the portfolio count as in the progress. */
const preparing = 3;
const scoring = 4;
const portfolioShare = 10;

/** The place of the group of each node; −1 = none. */
function labelsOf(ids: readonly string[], { groups, membership }: GroupDetection): Int32Array {
  const placeOf = new Map(groups.map(({ id }, place) => [id, place]));
  return Int32Array.from(ids, (id) => placeOf.get(membership.get(id) ?? '') ?? -1);
}
