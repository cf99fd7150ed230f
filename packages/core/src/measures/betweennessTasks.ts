import type { Adjacency } from '../kernels/adjacency.ts';
import { betweennessChunk, betweennessTotals, joinBetweenness } from '../kernels/betweenness.ts';
import type { BetweennessTotals } from '../kernels/betweenness.ts';
import type { TieLengths } from '../kernels/tieLengths.ts';
import type { Network } from '../network/network.ts';
import { betweennessLengths, betweennessTotalsOf } from './betweenness.ts';
import type { BetweennessPaths } from './betweenness.ts';

export interface BetweennessTasksOptions {
  /** What makes a path short. Default `steps`. */
  readonly paths?: BetweennessPaths;
  /** Whether ties are counted beside organisations. Default false. */
  readonly ties?: boolean;
}

/** A share of the work, as plain data that can be sent to a worker. */
export interface BetweennessTask {
  readonly adjacency: Adjacency;
  readonly lengths: TieLengths | null;
  readonly from: number;
  readonly to: number;
  readonly ties: boolean;
}

/** What a task gives: as plain data as well. */
export type BetweennessPart = BetweennessTotals;

/**
 * Betweenness as tasks for workers: run each with `runBetweennessTask` wherever there is a processor, then hand all
 * results to `rememberBetweenness`, in the order of the tasks. The values are to the last bit those without workers.
 *
 * @example
 * const parts = await Promise.all(betweennessTasks(network).map((task) => pool.run(task)));
 * rememberBetweenness(network, parts);
 * betweenness(network); // at once
 */
export function betweennessTasks(
  network: Network,
  options: BetweennessTasksOptions = {},
): readonly BetweennessTask[] {
  const { paths = 'steps', ties = false } = options;
  const { adjacency } = network;
  const lengths = betweennessLengths(adjacency, paths);
  return Array.from({ length: Math.ceil(adjacency.order / betweennessChunk) }, (_, chunk) => ({
    adjacency,
    lengths,
    from: chunk * betweennessChunk,
    to: Math.min(adjacency.order, (chunk + 1) * betweennessChunk),
    ties,
  }));
}

/** One share of the work. O(512 · m) in steps. */
export function runBetweennessTask({ adjacency, lengths, ...options }: BetweennessTask): BetweennessPart {
  return betweennessTotals(adjacency, lengths, options);
}

/**
 * Puts the results of all tasks together; from then on measures of this network that rest on them find them done.
 *
 * @param options Those that the tasks were made with.
 * @throws RangeError if there are not as many results as tasks.
 */
export function rememberBetweenness(
  network: Network,
  parts: readonly BetweennessPart[],
  options: BetweennessTasksOptions = {},
): void {
  const { paths = 'steps', ties = false } = options;
  const expected = Math.ceil(network.adjacency.order / betweennessChunk);
  if (parts.length !== expected) {
    throw new RangeError(`${parts.length} results were given for ${expected} tasks.`);
  }
  if (expected > 0) betweennessTotalsOf(paths, ties).remember(network, joinBetweenness(parts));
}
