import { facilitatorsOf } from '../../gaps/facilitators.ts';
import { groupSteps } from '../../groups/detectGroups.ts';
import type { GroupDetection } from '../../groups/detectGroups.ts';
import type { Adjacency } from '../../kernels/adjacency.ts';
import { distanceLevels } from '../../kernels/distanceLevels.ts';
import { tieGains } from '../../kernels/tieGains.ts';
import type { CommunityNetwork } from '../../network/community.ts';
import type { Steps } from '../../progress/run.ts';
import { describedColumns, rankingParts, rankingValues, tieColumns } from '../feasibility.ts';
import type { PartColumns } from '../partColumns.ts';
import { profilesOf, shared } from '../profiles.ts';
import type { BacktestPairs } from './candidatePairs.ts';

/** The primary one first, then what else is tried, then the baselines. */
export const predictorIds = [
  'resourceAllocation',
  'combined',
  'efficiencyGain',
  'random',
  'degreeProduct',
  'commonNeighbours',
  'sameSector',
] as const;
export type PredictorId = (typeof predictorIds)[number];

/** What any predictor worth its name must beat. */
export const baselines: readonly PredictorId[] = [
  'random',
  'degreeProduct',
  'commonNeighbours',
  'sameSector',
];

/** Fixed before any result was seen. */
export const primary: PredictorId = 'resourceAllocation';

export interface Predictions {
  readonly scores: ReadonlyMap<PredictorId, Float64Array>;
  /** The parts of feasibility, for a fitted model. */
  readonly columns: PartColumns;
  /** Steps between the two; more than any path where there is none. */
  readonly distances: Uint16Array;
}

/**
 * Scores of all candidates by every predictor, from the earlier network alone: its ties, its groups, and what the
 * organisations say of themselves (which carries no date). A step a run of the search for groups.
 */
export function* predictionSteps(
  network: CommunityNetwork,
  { first, second }: BacktestPairs,
  { seed, groupRuns }: { readonly seed: number; readonly groupRuns: number },
): Steps<Predictions> {
  const graph = network.adjacency;
  const profiles = profilesOf(network);
  const pairs = { first, second, size: first.length };
  const facilitators = facilitatorsOf(network).map((id) => network.ids.indexOf(id));
  const groups = yield* groupSteps(network, { runs: groupRuns, seed, weighted: network.settings.weighted });
  const columns: PartColumns = {
    ...tieColumns(pairs, { graph, facilitators, labels: labelsOf(network.ids, groups) }),
    ...describedColumns(pairs, profiles),
  };
  const over = (score: (u: number, v: number) => number): Float64Array =>
    Float64Array.from(first, (u, k) => score(u, second[k]));
  const { offsets } = graph.outgoing;
  const degree = (node: number): number => offsets[node + 1] - offsets[node];
  const levels = distanceLevels(graph);
  return {
    columns,
    distances: Uint16Array.from(first, (u, k) => levels.distances[u * graph.order + second[k]]),
    scores: new Map<PredictorId, Float64Array>([
      ['resourceAllocation', columns.resourceAllocation],
      ['combined', rankingValues(columns, rankingParts(columns))],
      ['efficiencyGain', gainsOf(graph, pairs)],
      // All alike: every figure then is exactly what chance gives on average, whatever the seed.
      ['random', new Float64Array(first.length)],
      ['degreeProduct', over((u, v) => degree(u) * degree(v))],
      ['commonNeighbours', over(commonNeighbours(graph))],
      [
        'sameSector',
        over((u, v) =>
          shared(profiles[u].organisation.types, profiles[v].organisation.types).length > 0 ? 1 : 0,
        ),
      ],
    ]),
  };
}

function labelsOf(ids: readonly string[], { groups, membership }: GroupDetection): Int32Array {
  const numbers = new Map(groups.map(({ id }, index) => [id, index]));
  return Int32Array.from(ids, (id) => numbers.get(membership.get(id) ?? '') ?? -1);
}

function commonNeighbours({ outgoing: { offsets, targets } }: Adjacency): (u: number, v: number) => number {
  const known = new Set<number>();
  let of = -1;
  return (u, v) => {
    if (of !== u) {
      known.clear();
      for (let k = offsets[u]; k < offsets[u + 1]; k++) known.add(targets[k]);
      of = u;
    }
    let common = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (known.has(targets[k])) common++;
    return common;
  };
}

function gainsOf(
  graph: Adjacency,
  { first, second }: { readonly first: Uint32Array; readonly second: Uint32Array },
): Float64Array {
  const fill = tieGains(distanceLevels(graph));
  const gains = new Float64Array(graph.order);
  let of = -1;
  return Float64Array.from(first, (u, k) => {
    if (of !== u) fill(u, u + 1, gains);
    of = u;
    return gains[second[k]];
  });
}
