import type { Adjacency } from '../kernels/adjacency.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import { averageRanks } from '../statistics/ranks.ts';
import type { CandidatePairs } from './candidates.ts';
import type { FeasibilityModel } from './feasibilityModel.ts';
import { groupAffinity, resourceAllocation } from './linkScores.ts';
import type { DescribedColumns, PartColumns } from './partColumns.ts';
import { complementarity, sameDimensions } from './profiles.ts';
import type { Profile } from './profiles.ts';
import type { FeasibilityPart, FeasibilityParts } from './suggestion.ts';

/** What feasibility rests on. */
export interface FeasibilityInput {
  readonly graph: Adjacency;
  readonly facilitators: readonly number[];
  /** The group of every node, −1 = none; null where no groups were given. */
  readonly labels: Int32Array | null;
  /** Gives probabilities; null: feasibility is a ranking. */
  readonly model: FeasibilityModel | null;
}

/** The parts that only the descriptions decide; they stay the same in every resampled network. */
export function describedColumns(
  { first, second, size }: CandidatePairs,
  profiles: readonly Profile[],
): DescribedColumns {
  const over = (score: (a: Profile, b: Profile) => number | null): Float64Array =>
    Float64Array.from({ length: size }, (_, k) => score(profiles[first[k]], profiles[second[k]]) ?? NaN);
  return { complementarity: over(complementarity), sameDimensions: over(sameDimensions) };
}

/** The parts that the ties decide. */
export function tieColumns(
  { first, second, size }: CandidatePairs,
  { graph, facilitators, labels }: Omit<FeasibilityInput, 'model'>,
): Omit<PartColumns, 'complementarity' | 'sameDimensions'> {
  const over = (score: ((u: number, v: number) => number) | null): Float64Array => {
    const column = new Float64Array(size).fill(NaN);
    if (score !== null) for (let k = 0; k < size; k++) column[k] = score(first[k], second[k]);
    return column;
  };
  const { offsets } = graph.outgoing;
  const withOne = (node: number): number => offsets[node + 1] - offsets[node] + 1;
  const bare = facilitators.length === 0 ? null : withoutNodes(graph, facilitators);
  return {
    resourceAllocation: over(resourceAllocation(graph)),
    resourceAllocationWithoutFacilitator: over(bare === null ? null : resourceAllocation(bare)),
    degreeProduct: over((u, v) => Math.log(withOne(u) * withOne(v))),
    groupAffinity: over(labels === null ? null : groupAffinity(graph, labels)),
  };
}

/**
 * The parts that make the ranking: resource allocation (without the facilitator where there is one: ties that it
 * convened say little about who would work together without it), affinity of groups, complementarity. What is
 * undefined for all pairs is left out.
 */
export function rankingParts(columns: PartColumns): readonly FeasibilityPart[] {
  const isDefined = (part: FeasibilityPart): boolean => columns[part].some((value) => !Number.isNaN(value));
  const allocation: FeasibilityPart = isDefined('resourceAllocationWithoutFacilitator')
    ? 'resourceAllocationWithoutFacilitator'
    : 'resourceAllocation';
  return [allocation, 'groupAffinity' as const, 'complementarity' as const].filter(isDefined);
}

/** The mean rank over some parts as a share: 1 = best in all of them. Undefined counts as lowest. O(parts · p log p). */
export function rankingValues(columns: PartColumns, parts: readonly FeasibilityPart[]): Float64Array {
  const size = columns.resourceAllocation.length;
  const sums = new Float64Array(size);
  for (const part of parts) {
    const ranks = averageRanks(columns[part].map((value) => (Number.isNaN(value) ? -1 : value)));
    for (let k = 0; k < size; k++) sums[k] += ranks[k];
  }
  return sums.map((sum) => sum / (parts.length * size));
}

/** The parts of one pair. */
export function partsAt(columns: PartColumns, pair: number): FeasibilityParts {
  const at = (part: FeasibilityPart): number | null => {
    const value = columns[part][pair];
    return Number.isNaN(value) ? null : value;
  };
  return {
    resourceAllocation: at('resourceAllocation'),
    resourceAllocationWithoutFacilitator: at('resourceAllocationWithoutFacilitator'),
    degreeProduct: at('degreeProduct'),
    groupAffinity: at('groupAffinity'),
    complementarity: at('complementarity'),
    sameDimensions: at('sameDimensions'),
  };
}
