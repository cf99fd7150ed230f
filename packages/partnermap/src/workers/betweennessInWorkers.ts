import { availableParallelism } from 'node:os';
import { betweennessTasks, rememberBetweenness } from '@partnermap/core';
import type { BetweennessPart, BetweennessTasksOptions, Network } from '@partnermap/core';
import { inWorkers } from './inWorkers.ts';

export interface BetweennessInWorkersOptions extends BetweennessTasksOptions {
  /** How many workers. Default: one a processor. */
  readonly threads?: number;
  /** Stops the workers. Default: they cannot be stopped. */
  readonly signal?: AbortSignal;
}

/** Organisations × ties from which on workers save more than it takes to start them and to send them the network. */
const worthWorkers = { steps: 20_000_000, lengths: 2_000_000 };

/**
 * Computes the betweenness of a network on all processors and remembers it, so that every measure of this network that
 * rests on it is then given at once. The values are to the last bit those without workers. Does nothing where it would
 * not pay: on small networks, or with one processor.
 *
 * @throws what `signal.reason` holds once the signal is aborted.
 * @example
 * await betweennessInWorkers(network);
 * betweenness(network);
 */
export async function betweennessInWorkers(
  network: Network,
  options: BetweennessInWorkersOptions = {},
): Promise<void> {
  const { threads = availableParallelism(), signal, ...asked } = options;
  const { order, outgoing } = network.adjacency;
  const work = order * outgoing.targets.length;
  const worth =
    asked.paths === undefined || asked.paths === 'steps' ? worthWorkers.steps : worthWorkers.lengths;
  const tasks = betweennessTasks(network, asked);
  if (threads < 2 || tasks.length < 2 || work < worth) return;
  const running = signal === undefined ? {} : { signal };
  const parts = await inWorkers<BetweennessPart>('betweenness', tasks, {
    threads,
    ...running,
  });
  rememberBetweenness(network, parts, asked);
}
