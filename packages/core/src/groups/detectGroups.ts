import type { Network } from '../network/network.ts';
import { completeSteps } from '../progress/run.ts';
import type { Steps } from '../progress/run.ts';
import { adjustedRandIndex } from '../statistics/adjustedRandIndex.ts';
import { certainties } from './certainty.ts';
import type { Certainty } from './certainty.ts';
import { partitionRuns, sameModularity } from './partitionRuns.ts';
import type { PartitionOptions, PartitionRuns } from './partitionRuns.ts';

/** A detected group. */
export interface Group {
  /** `g1` is the largest; among equals the one whose first member comes first. */
  readonly id: string;
  readonly members: readonly string[];
  /** The share of runs in which two of its members are together, over all pairs; null for a single member. */
  readonly certainty: number | null;
}

/** How the runs came out. */
export interface RunSpread {
  readonly count: number;
  readonly seed: number;
  readonly mean: number;
  readonly lowest: number;
  /** The share of runs that reached the best modularity. */
  readonly reached: number;
}

export interface GroupDetection {
  /** The group of every organisation; null for isolates, which belong to none. */
  readonly membership: ReadonlyMap<string, string | null>;
  readonly groups: readonly Group[];
  readonly isolates: readonly string[];
  /** For every organisation that is in a group. */
  readonly certainty: ReadonlyMap<string, Certainty>;
  /** Of the best run; null without ties. */
  readonly modularity: number | null;
  readonly reason: 'empty-network' | 'no-ties' | null;
  /** Null without ties: there was nothing to run. */
  readonly runs: RunSpread | null;
  /** Mean adjusted Rand index between the best run and each run: 1 if all found the same groups. */
  readonly agreement: number | null;
}

/**
 * The groups of a network: the partition of highest modularity among many seeded runs of Louvain with refinement, and
 * how surely each organisation belongs where it stands.
 *
 * Strengths (more = closer) count with `weighted`. Isolates form no group. Directed ties are read without direction.
 * The certainty of an organisation is its co-membership across runs: low values say that it stands between groups.
 * High modularity alone does not show that groups exist; random networks have it too.
 * The same network, seed and options give the same groups. O(runs · m).
 *
 * @throws RangeError unless `runs` is a whole number from 1 and `seed` one from 0.
 * @see Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008; Lancichinetti & Fortunato 2012,
 *   doi:10.1038/srep00336; Good, de Montjoye & Clauset 2010, doi:10.1103/PhysRevE.81.046106 (why many runs)
 * @example
 * const { groups, modularity } = detectGroups(network, { seed: 7 });
 */
export function detectGroups(network: Network, options: PartitionOptions = {}): GroupDetection {
  return completeSteps(groupSteps(network, options));
}

/** `detectGroups` as steps, one a run: `await runSteps(groupSteps(network), { signal })`. */
export function* groupSteps(network: Network, options: PartitionOptions = {}): Steps<GroupDetection> {
  const { seed = 1 } = options;
  const { ids, adjacency } = network;
  if (adjacency.size === 0) return withoutTies(network);
  const found = yield* partitionRuns(adjacency, options);
  const labels = found.labels[found.best];
  const count = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const sure = certainties(labels, count, found.labels, found.ties.outgoing);

  const members = Array.from({ length: count }, (): number[] => []);
  labels.forEach((label, place) => members[label].push(place));
  const ordered = members.toSorted((a, b) => b.length - a.length || a[0] - b[0]);
  const nameOf = (place: number): string => ids[found.nodes[place]];
  const membership = new Map<string, string | null>(ids.map((id) => [id, null]));
  const groups = ordered.map((places, index): Group => {
    const id = `g${index + 1}`;
    for (const place of places) membership.set(nameOf(place), id);
    const sum = places.reduce((total, place) => total + (sure[place].mean ?? 0), 0);
    return { id, members: places.map(nameOf), certainty: places.length === 1 ? null : sum / places.length };
  });
  return {
    membership,
    groups,
    isolates: ids.filter((id) => membership.get(id) === null),
    certainty: new Map(sure.map((own, place) => [nameOf(place), own])),
    modularity: found.values[found.best],
    reason: null,
    runs: spread(found, seed),
    agreement: agreement(found),
  };
}

function withoutTies({ ids }: Network): GroupDetection {
  return {
    membership: new Map(ids.map((id) => [id, null])),
    groups: [],
    isolates: ids,
    certainty: new Map(),
    modularity: null,
    reason: ids.length === 0 ? 'empty-network' : 'no-ties',
    runs: null,
    agreement: null,
  };
}

function spread({ values, best }: PartitionRuns, seed: number): RunSpread {
  return {
    count: values.length,
    seed,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    lowest: values.reduce((least, value) => Math.min(least, value), Infinity),
    reached: values.filter((value) => value > values[best] - sameModularity).length / values.length,
  };
}

function agreement({ labels, best }: PartitionRuns): number {
  const sum = labels.reduce((total, run) => total + (adjustedRandIndex(labels[best], run) ?? 0), 0);
  return sum / labels.length;
}
