import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';

/** Beside this code once it is built; a worker runs no TypeScript. */
const worker = new URL('./analysisWorker.js', import.meta.url);

/** Whether there is anything for a worker to run: not where the package is used from its sources. */
export const workersAreBuilt = (): boolean => existsSync(fileURLToPath(worker));

export interface InWorkersOptions<Part> {
  readonly threads: number;
  readonly signal?: AbortSignal;
  /** Told of every part when it is done. */
  readonly onPart?: (part: Part) => void;
}

/**
 * Runs tasks by one export of the worker on several threads and gives the parts in the order of the tasks. Each thread
 * is handed its next task when it has done one, so that few of them are in memory at once.
 *
 * @throws what `signal.reason` holds once the signal is aborted.
 */
export async function inWorkers<Part>(
  name: 'betweenness' | 'uncertainty',
  tasks: readonly unknown[],
  { threads, signal, onPart }: InWorkersOptions<Part>,
): Promise<readonly Part[]> {
  signal?.throwIfAborted();
  const count = Math.min(threads, tasks.length);
  const pool = new Tinypool({
    filename: worker.href,
    runtime: 'worker_threads',
    // The options of this process are its own: `--input-type` or `--eval` would keep workers from starting.
    execArgv: [],
    minThreads: count,
    maxThreads: count,
  });
  const parts: Part[] = [];
  const left = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of left) {
      parts[index] = (await pool.run(task, { name, ...(signal === undefined ? {} : { signal }) })) as Part;
      onPart?.(parts[index]);
    }
  };
  try {
    await Promise.all(Array.from({ length: count }, work));
    return parts;
  } finally {
    await pool.destroy();
  }
}
