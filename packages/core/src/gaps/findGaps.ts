import type { GroupDetection } from '../groups/detectGroups.ts';
import { defaultReplicates, requireReplicates } from '../measures/nullTest.ts';
import type { CommunityNetwork } from '../network/community.ts';
import { partSteps } from '../progress/partSteps.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { coverage } from './coverage.ts';
import type { CoverageMatrix } from './coverage.ts';
import { coverageGaps } from './coverageGaps.ts';
import { coverageItems } from './coverageItems.ts';
import { coverageValueGaps } from './coverageValues.ts';
import { dataGapList, dataGaps } from './dataGaps.ts';
import type { DataGaps } from './dataGaps.ts';
import { dependenceOnEach } from './dependenceOnEach.ts';
import type { Dependence } from './dependenceOnEach.ts';
import { dependenceGaps, muchLost, pairShareLost } from './dependenceGaps.ts';
import { defaultPairs, describedDimensions } from './dimensions.ts';
import type { DimensionPair } from './dimensions.ts';
import type { Counted, Gap } from './gap.ts';
import { mixingSteps } from './mixing.ts';
import type { Mixing } from './mixing.ts';
import { mixingGaps } from './mixingGaps.ts';
import { onlyThrough, onlyThroughGaps } from './onlyThrough.ts';
import type { CutOrganisation } from './onlyThrough.ts';
import { orderGaps } from './orderGaps.ts';
import { ownershipOverTime } from './ownershipOverTime.ts';
import type { OwnershipAt } from './ownershipOverTime.ts';
import { periphery, peripheryGaps } from './periphery.ts';
import type { Periphery } from './periphery.ts';
import { sharedOwnership } from './sharedOwnership.ts';
import type { SharedOwnership } from './sharedOwnership.ts';
import { sortingByDimension, sortingByGroup } from './sortings.ts';
import { successors } from './successors.ts';
import type { Successor } from './successors.ts';
import { needBalances, unmetNeedGaps } from './unmetNeeds.ts';
import type { NeedBalance } from './unmetNeeds.ts';
import { valuePairGaps } from './valuePairGaps.ts';
import { valuePairSteps } from './valuePairs.ts';
import type { ValuePair } from './valuePairs.ts';

export interface GapOptions {
  /** The detected groups, for pairs of groups; null = do not look at pairs of groups. */
  readonly groups: GroupDetection | null;
  /** Pairs of dimensions for coverage. Default: see `defaultPairs`. */
  readonly dimensions?: readonly DimensionPair[];
  /** Dimensions between whose values ties are counted. Default: those that `terms` describes, without needs and offers. */
  readonly mixing?: readonly string[];
  /** Networks drawn of the null model. Default 1999. */
  readonly replicates?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** Everything that is missing, and what it was found in. */
export interface GapReport {
  /** The most important first; see `orderGaps`. */
  readonly gaps: readonly Gap[];
  readonly coverage: readonly CoverageMatrix[];
  readonly dependence: readonly Dependence[];
  /** For each facilitator, and for up to five others on which much depends (of at most 200 organisations): who is placed to connect what would fall apart. */
  readonly successors: readonly {
    readonly organisation: string;
    readonly withConvened: boolean;
    readonly candidates: readonly Successor[];
  }[];
  readonly onlyThrough: readonly CutOrganisation[];
  readonly periphery: Periphery;
  readonly sharedOwnership: SharedOwnership;
  /** The same year by year, with ranges under resampling. */
  readonly ownershipOverTime: readonly OwnershipAt[];
  readonly mixing: readonly Mixing[];
  readonly valuePairs: readonly ValuePair[];
  readonly needs: readonly NeedBalance[];
  readonly data: DataGaps;
  readonly replicates: number;
  readonly seed: number;
}

/**
 * Where partnerships are missing in a community, each gap with its evidence and whether the data allow to call it one.
 *
 * Looks at dependence, coverage, pairs of groups and of values, the pipeline, the periphery, needs and the data
 * themselves; the functions of each are there to be called alone. The same network, groups and seed give the same
 * report, whatever the order of rows. An empty network gives an empty report.
 *
 * @throws RangeError if `replicates` is no whole number above 0, or `seed` none from 0.
 * @example
 * const { gaps } = findGaps(network, { groups: detectGroups(network), seed: 7 });
 */
export function findGaps(network: CommunityNetwork, options: GapOptions): GapReport {
  return completeSteps(gapSteps(network, options));
}

/** Above this number of organisations only facilitators get successors: finding them takes seconds each. */
const manyOrganisations = 200;

const counts: readonly Counted[] = ['organisations', 'initiatives', 'joint-initiatives'];

/** `findGaps` as steps: `await runSteps(gapSteps(network, { groups }), { signal })`. */
export function* gapSteps(network: CommunityNetwork, options: GapOptions): Steps<GapReport> {
  const { dataset } = network;
  const {
    groups,
    dimensions = defaultPairs(dataset),
    mixing: mixed = describedDimensions(dataset).map(({ name }) => name),
    replicates = defaultReplicates,
    seed = 1,
  } = options;
  requireReplicates(replicates);
  const total = stages + 2 * replicates;
  const items = counts.flatMap((counted) => coverageItems(network, counted) ?? []);
  const matrices = dimensions.flatMap((pair) => items.map((own) => coverage(dataset, own, pair)));
  const valueGaps = describedDimensions(dataset).flatMap(({ name }) =>
    items
      .filter(({ counted, hasOwn }) => counted !== 'joint-initiatives' && hasOwn(name))
      .flatMap((own) => coverageValueGaps(dataset, own, name)),
  );
  yield { done: 1, total };
  const depending = dependenceOnEach(network);
  yield { done: 2, total };
  const placed = successorsOfKey(network, depending);
  yield { done: stages, total };
  const cuts = onlyThrough(network);
  const edge = periphery(network);
  const pairs = yield* partSteps(
    { from: stages, to: stages + replicates, total },
    valuePairSteps(network, { replicates, seed }),
  );
  const needs = needBalances(network);
  const data = dataGaps(network);
  const sortings = [
    ...(groups === null ? [] : [sortingByGroup(network, groups)]),
    ...mixed.map((dimension) => sortingByDimension(network, dimension)),
  ];
  const mixing = yield* partSteps(
    { from: stages + replicates, to: total, total },
    mixingSteps(network, sortings, { replicates, seed }),
  );
  return {
    gaps: orderGaps(
      [
        ...dependenceGaps(depending),
        ...valueGaps,
        ...matrices.flatMap(coverageGaps),
        ...valuePairGaps(pairs),
        ...mixing.flatMap(mixingGaps),
        ...onlyThroughGaps(network, cuts),
        ...peripheryGaps(network, edge),
        ...unmetNeedGaps(network, needs),
        ...dataGapList(data),
      ],
      dimensions,
    ),
    coverage: matrices,
    dependence: depending,
    successors: placed,
    onlyThrough: cuts,
    periphery: edge,
    sharedOwnership: sharedOwnership(network),
    ownershipOverTime: ownershipOverTime(network, { replicates: Math.min(replicates, mostDraws), seed }),
    mixing,
    valuePairs: pairs,
    needs,
    data,
    replicates,
    seed,
  };
}

/** Networks drawn for the range of a share: a percentile needs no more. */
const mostDraws = 200;

/** Steps before the replicates of pairs of values and of ties: coverage, dependence, successors. */
const stages = 3;

const mostOthers = 5;

/** Successors of the facilitators, and of the others without which most pairs lose contact or most reach is lost. */
function successorsOfKey(network: CommunityNetwork, found: readonly Dependence[]): GapReport['successors'] {
  const lost = ({ alone }: Dependence): number => Math.max(alone.reachLost, pairShareLost(alone));
  const others = found
    .filter((one) => !one.facilitator && lost(one) >= muchLost)
    .toSorted((a, b) => lost(b) - lost(a))
    .slice(0, network.ids.length > manyOrganisations ? 0 : mostOthers);
  return [...found.filter(({ facilitator }) => facilitator), ...others].flatMap(({ id, convened }) =>
    [false, ...(convened.length > 0 ? [true] : [])].map((withConvened) => ({
      organisation: id,
      withConvened,
      candidates: successors(network, id, { withConvened }),
    })),
  );
}
