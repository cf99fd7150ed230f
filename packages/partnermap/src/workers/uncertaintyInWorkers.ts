import { availableParallelism } from 'node:os';
import {
  runUncertaintyTask,
  splitUncertaintyTask,
  uncertaintyFromTasks,
  uncertaintyTasks,
} from '@partnermap/core';
import type { DrawnRanks, Network, Progress, Uncertainty, UncertaintyOptions } from '@partnermap/core';
import { inWorkers, workersAreBuilt } from './inWorkers.ts';

export interface UncertaintyInWorkersOptions {
  /** How many workers. Default: one a processor. */
  readonly threads?: number;
  /** Stops the work. Default: it cannot be stopped. */
  readonly signal?: AbortSignal;
  /** Told of every task that is done. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The first replicates show how long one takes. */
const tried = 10;
/** Milliseconds of work from which on workers save more than it takes to start them. */
const worthWorkers = 250;
/** Milliseconds that a task should take, and how many each thread should have at least: the network is sent with each. */
const taskTime = 200;
const tasksPerThread = 4;

/**
 * `uncertainty` on all processors where that pays. The result is to the last bit the one without workers.
 *
 * @throws RangeError as `uncertainty` does; what `signal.reason` holds once the signal is aborted.
 * @example
 * await uncertaintyInWorkers(network, { measures: ['betweenness'], replicates: 10_000 });
 */
export async function uncertaintyInWorkers(
  network: Network,
  options: UncertaintyOptions,
  { threads = availableParallelism(), signal, onProgress }: UncertaintyInWorkersOptions = {},
): Promise<Uncertainty> {
  const [whole] = uncertaintyTasks(network, options, { size: Number.MAX_SAFE_INTEGER });
  if (whole === undefined) return uncertaintyFromTasks(network, options, []);
  const first = { ...whole, to: Math.min(tried, whole.to) };
  const total = whole.to;
  const started = performance.now();
  const parts = [runUncertaintyTask(first)];
  const each = (performance.now() - started) / (first.to - first.from);
  const share = Math.ceil((total - first.to) / (threads * tasksPerThread));
  const size = Math.max(1, Math.min(share, Math.round(taskTime / each)));
  const tasks = splitUncertaintyTask({ ...whole, from: first.to }, size);
  let done = first.to;
  const onPart = ({ from, to }: DrawnRanks): void => {
    done += to - from;
    onProgress?.({ done, total });
  };
  if (threads > 1 && tasks.length > 1 && each * (total - done) > worthWorkers && workersAreBuilt()) {
    const running = signal === undefined ? {} : { signal };
    parts.push(...(await inWorkers('uncertainty', tasks, { threads, onPart, ...running })));
  } else {
    for (const task of tasks) {
      // A turn of the event loop, in which a cancellation is heard.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      const part = runUncertaintyTask(task);
      parts.push(part);
      onPart(part);
    }
  }
  return uncertaintyFromTasks(network, options, parts);
}
