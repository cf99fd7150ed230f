import type { CommunityNetwork } from '../network/community.ts';
import type { Network } from '../network/network.ts';
import { lazyGraph } from '../network/toGraphology.ts';
import { completeSteps } from '../progress/run.ts';
import { drawnRanks } from './drawnRanks.ts';
import type { DrawnRanks } from './drawnRanks.ts';
import { isCommunity } from './evidence.ts';
import { measuresCalled } from './measuresCalled.ts';
import { drawingOf, planOf } from './uncertaintyPlan.ts';
import type { UncertaintyOptions } from './uncertaintyPlan.ts';

/** A share of the replicates, as plain data that can be sent to a worker. */
export interface UncertaintyTask {
  readonly network: Omit<Network, 'graph'>;
  readonly options: UncertaintyOptions;
  readonly from: number;
  readonly to: number;
}

export interface UncertaintyTasksOptions {
  /** How many replicates a task has at most. */
  readonly size: number;
  /** The first replicate; those before it are done already. Default 0. */
  readonly from?: number;
}

/**
 * The replicates of `uncertainty` as tasks for workers: run each with `runUncertaintyTask` wherever there is a processor,
 * in any order, then hand all results to `uncertaintyFromTasks`. The values are to the last bit those without workers.
 * Empty where nothing can be resampled.
 *
 * @throws RangeError as `uncertainty` does.
 * @example
 * const drawn = await Promise.all(uncertaintyTasks(network, options, { size: 100 }).map((task) => pool.run(task)));
 * uncertaintyFromTasks(network, options, drawn);
 */
export function uncertaintyTasks(
  network: Network,
  options: UncertaintyOptions,
  { size, from = 0 }: UncertaintyTasksOptions,
): readonly UncertaintyTask[] {
  const { found, resampling, ranked, figures } = planOf(network, options);
  if (found.reason !== null) return [];
  const measures = [...ranked, ...figures].map(({ id }) => id);
  const whole = {
    network: withoutGraph(network),
    options: { ...options, resampling, measures },
    from,
    to: found.replicates,
  };
  return splitUncertaintyTask(whole, size);
}

/** The same replicates as tasks of at most `size`, where it shows only later how long one takes. */
export function splitUncertaintyTask(task: UncertaintyTask, size: number): readonly UncertaintyTask[] {
  return Array.from({ length: Math.ceil((task.to - task.from) / size) }, (_, index) => ({
    ...task,
    from: task.from + index * size,
    to: Math.min(task.to, task.from + (index + 1) * size),
  }));
}

/** One share of the work. How the network stands now was measured when the task was made. */
export function runUncertaintyTask({ network, options, from, to }: UncertaintyTask): DrawnRanks {
  const { evidence, found } = drawingOf(lazyGraph(network), options);
  if (found.reason !== null) throw new RangeError('A task is made where there is something to resample.');
  const measures = measuresCalled(options.measures);
  const drawn = {
    ranked: measures.filter(({ level }) => level === 'organisation'),
    figures: measures.filter(({ level }) => level === 'network'),
  };
  return completeSteps(drawnRanks(evidence, found, drawn, options, { from, to }));
}

/** What measures need, without the graph for users of graphology, which cannot be sent. */
function withoutGraph(network: Network): Omit<Network, 'graph'> {
  const { ids, weighted, adjacency, twoMode, attributes } = network;
  const plain = { ids, weighted, adjacency, twoMode, attributes };
  if (!isCommunity(network)) return plain;
  const { dataset, settings, ties, hidden, initiativeIds, participations } = network;
  const { undatedInitiatives, undatedTies, presence } = network;
  const community: Omit<CommunityNetwork, 'graph'> = {
    ...plain,
    dataset,
    settings,
    ties,
    hidden,
    initiativeIds,
    participations,
    undatedInitiatives,
    undatedTies,
    presence,
  };
  return community;
}
