import { transportInParts } from '../../kernels/transport.ts';
import type { CommunityNetwork } from '../../network/community.ts';
import { partSteps } from '../../progress/partSteps.ts';
import { completeSteps } from '../../progress/run.ts';
import type { Steps } from '../../progress/run.ts';
import { kinships } from '../families.ts';
import { unpairable } from '../neverPaired.ts';
import { profilesOf, shared } from '../profiles.ts';
import type { Profile } from '../profiles.ts';
import { stepsFromAll } from '../stepsFromAll.ts';
import type { RejectionReason } from '../suggestion.ts';
import { termAmounts } from './amounts.ts';
import type { Amount } from './amounts.ts';

export interface MatchNeedsOptions {
  /** Whether organisations with `member` = no are matched too. Default false. */
  readonly includeOutside?: boolean;
  /** Whether the facilitator's needs and offers are matched too. Default false: it convenes. */
  readonly includeFacilitator?: boolean;
}

/** So much of what one offers goes to one that needs it. */
export interface NeedMatch {
  readonly term: string;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  /** Steps between the two; null where there is no path. 1: they work together already. */
  readonly distance: number | null;
  readonly regions: readonly string[];
  readonly stages: readonly string[];
  /** Partners of both, who could introduce them. */
  readonly commonPartners: readonly string[];
}

export type UnmetReason = 'nobody-offers' | 'offered-too-little' | 'only-within-family';
export type UnusedReason = 'nobody-needs' | 'needed-less' | 'only-within-family';

/** What is left of a need or an offer. */
export interface Remainder<Reason> {
  readonly term: string;
  readonly id: string;
  readonly amount: number;
  readonly reason: Reason;
}

export interface NeedMatching {
  /** By term, then the one that needs, then the one that offers. */
  readonly matches: readonly NeedMatch[];
  readonly unmet: readonly Remainder<UnmetReason>[];
  readonly unused: readonly Remainder<UnusedReason>[];
  /** Organisations with needs or offers that were left out. */
  readonly excluded: readonly { readonly id: string; readonly reason: RejectionReason }[];
  readonly needed: number;
  readonly offered: number;
  readonly matched: number;
  /** Whether capacities are recorded for all, some or none of the needs and offers; without one each counts 1. */
  readonly capacities: 'all' | 'some' | 'none';
}

/** Of equal numbers of matched units those with fewer steps come first, then those in one region, then in one stage. */
const worth = { step: 4, otherRegion: 2, otherStage: 1 } as const;

/**
 * Matches needs to offers of the same term under capacities, exactly: as many units as can be matched at all and, of all
 * ways to do so, one with the least sum over units of 4 · steps + 2 (no region in common) + 1 (no stage in common).
 * Without a path the steps count one more than the longest there is. Terms do not compete with each other.
 *
 * Never matched: an organisation with itself, a parent with its part, parts of one parent, who stands for an office that is
 * not named; the facilitator and organisations outside the community unless asked for. Only organisations are matched,
 * no people. Equal solutions are decided by the order of ids. O(n m + per term the flow).
 *
 * @see Ahuja, Magnanti & Orlin 1993, Network Flows (minimum-cost flow)
 * @example
 * matchNeeds(network).unmet; // [{ term: 'laboratory', id: 'school-4', amount: 1, reason: 'nobody-offers' }]
 */
export function matchNeeds(network: CommunityNetwork, options: MatchNeedsOptions = {}): NeedMatching {
  return completeSteps(matchSteps(network, options));
}

/** `matchNeeds` as steps: `await runSteps(matchSteps(network), { signal })`. */
export function* matchSteps(network: CommunityNetwork, options: MatchNeedsOptions = {}): Steps<NeedMatching> {
  const { includeOutside = false, includeFacilitator = false } = options;
  const profiles = profilesOf(network);
  const barred = unpairable(network, profiles, includeOutside).map((reason) =>
    reason === 'facilitator' && includeFacilitator ? null : reason,
  );
  const pair = yield* partSteps({ from: 0, to: 20, total: 100 }, pairing(network, profiles));
  const matches: NeedMatch[] = [];
  const unmet: Remainder<UnmetReason>[] = [];
  const unused: Remainder<UnusedReason>[] = [];
  const all: Amount[] = [];
  let [needed, offered] = [0, 0];
  const terms = termAmounts(network, profiles);
  for (const [place, { term, needs: allNeeds, offers: allOffers }] of terms.entries()) {
    const needs = allNeeds.filter(({ node }) => barred[node] === null);
    const offers = allOffers.filter(({ node }) => barred[node] === null);
    all.push(...needs, ...offers);
    const costs = Float64Array.from(
      needs.flatMap((need) => offers.map((offer) => pair.cost(need.node, offer.node))),
    );
    const flow = yield* partSteps(
      { from: 20 + (80 * place) / terms.length, to: 20 + (80 * (place + 1)) / terms.length, total: 100 },
      flowSteps(needs, offers, costs),
    );
    needs.forEach((need, row) => {
      offers.forEach((offer, column) => {
        const amount = flow[row * offers.length + column];
        if (amount > 0) matches.push({ term, amount, ...pair.describe(offer.node, need.node) });
      });
    });
    const possible = (row: number, column: number): boolean => costs[row * offers.length + column] < Infinity;
    needs.forEach(({ node, amount }, row) => {
      needed += amount;
      const left = amount - sum(offers.map((_, column) => flow[row * offers.length + column]));
      if (left <= negligible) return;
      const others = offers.filter((offer) => offer.node !== node);
      const reason =
        others.length === 0
          ? 'nobody-offers'
          : offers.some((_, column) => possible(row, column))
            ? 'offered-too-little'
            : 'only-within-family';
      unmet.push({ term, id: profiles[node].id, amount: left, reason });
    });
    offers.forEach(({ node, amount }, column) => {
      offered += amount;
      const left = amount - sum(needs.map((_, row) => flow[row * offers.length + column]));
      if (left <= negligible) return;
      const others = needs.filter((need) => need.node !== node);
      const reason =
        others.length === 0
          ? 'nobody-needs'
          : needs.some((_, row) => possible(row, column))
            ? 'needed-less'
            : 'only-within-family';
      unused.push({ term, id: profiles[node].id, amount: left, reason });
    });
  }
  const assumed = all.filter((one) => one.assumed).length;
  return {
    matches,
    unmet,
    unused,
    excluded: profiles.flatMap(({ id, needs, offers }, node) => {
      const reason = barred[node];
      return reason === null || needs.size + offers.size === 0 ? [] : [{ id, reason }];
    }),
    needed,
    offered,
    matched: sum(matches.map(({ amount }) => amount)),
    capacities: assumed === 0 && all.length > 0 ? 'all' : assumed === all.length ? 'none' : 'some',
  };
}

/** What remains below this of an amount is rounding. */
const negligible = 1e-9;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface Pairing {
  /** Of one unit between two; Infinity where they are never matched. */
  readonly cost: (a: number, b: number) => number;
  readonly describe: (from: number, to: number) => Omit<NeedMatch, 'term' | 'amount'>;
}

/** What flows from needs to offers, row by row; one step an augmentation. */
function* flowSteps(
  needs: readonly Amount[],
  offers: readonly Amount[],
  costs: Float64Array,
): Steps<Float64Array> {
  const wanted = needs.map(({ amount }) => amount);
  const there = offers.map(({ amount }) => amount);
  const total = Math.min(sum(wanted), sum(there));
  const work = transportInParts(wanted, there, costs);
  for (let done = 0; ;) {
    const part = work.next();
    if (part.done === true) return part.value;
    done += part.value;
    yield { done: Math.min(done, total), total };
  }
}

function* pairing({ ids, adjacency: graph }: CommunityNetwork, profiles: readonly Profile[]): Steps<Pairing> {
  const kinship = kinships(profiles.map(({ organisation }) => organisation));
  const steps = yield* stepsFromAll(graph);
  const longest = steps.reduce((most, one) => Math.max(most, one), 0);
  const common = (a: number, b: number, of: 'regions' | 'pipelineStages'): readonly string[] =>
    shared(profiles[a].organisation[of], profiles[b].organisation[of]);
  const { offsets, targets } = graph.outgoing;
  const partners = (node: number): readonly number[] => [
    ...targets.subarray(offsets[node], offsets[node + 1]),
  ];
  return {
    cost: (a, b) => {
      if (a === b || kinship(profiles[a].organisation, profiles[b].organisation) !== null) return Infinity;
      const distance = steps[a * graph.order + b];
      return (
        worth.step * (distance === -1 ? longest + 1 : distance) +
        (common(a, b, 'regions').length > 0 ? 0 : worth.otherRegion) +
        (common(a, b, 'pipelineStages').length > 0 ? 0 : worth.otherStage)
      );
    },
    describe: (from, to) => {
      const distance = steps[from * graph.order + to];
      const known = new Set(partners(from));
      return {
        from: ids[from],
        to: ids[to],
        distance: distance === -1 ? null : distance,
        regions: common(from, to, 'regions'),
        stages: common(from, to, 'pipelineStages'),
        commonPartners: partners(to)
          .filter((partner) => known.has(partner))
          .map((partner) => ids[partner]),
      };
    },
  };
}
