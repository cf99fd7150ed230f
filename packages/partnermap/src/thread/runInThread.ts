import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { exitStatus } from '../command/failure.ts';
import type { FromThread, ToThread } from './messages.ts';

/** The terminal, as far as a thread uses it. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly progress: (line: string | null) => void;
  readonly input: NodeJS.ReadableStream;
}

export interface ThreadOptions {
  /** What runs in the thread. */
  readonly script: URL;
  readonly terminal: Terminal;
  /** Asks the work to stop; a second call ends it at once. */
  readonly onStop: (stop: () => void) => void;
  /** Says that the work was ended from outside. */
  readonly sayCancelled: () => Promise<void>;
}

/** Milliseconds that the work has to stop by itself, between two of its steps, before it is ended from outside. */
const grace = 700;

/**
 * Runs the command in a thread of its own and answers with the exit status: however long one step of the work takes,
 * Ctrl-C is heard at once. A file is moved to its place only when it is whole; what was begun beside it is taken away.
 */
export async function runInThread(argv: readonly string[], options: ThreadOptions): Promise<number> {
  const { script, terminal, onStop, sayCancelled } = options;
  const worker = new Worker(script, {
    workerData: { argv },
    stdin: true,
    // The options of this process are its own: `--input-type` or `--eval` would keep the thread from starting.
    execArgv: [],
  });
  const end = (): void => void worker.terminate();
  let status: number | null = null;
  let stopped = false;
  let reading = false;
  const begun: string[] = [];
  onStop(() => {
    worker.postMessage('stop' satisfies ToThread, []);
    if (stopped) end();
    else setTimeout(end, grace).unref();
    stopped = true;
  });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'end') {
        ({ status } = message);
        end();
      } else if (message.kind === 'input') {
        reading = true;
        if (worker.stdin !== null) terminal.input.pipe(worker.stdin);
      } else if (message.kind === 'begun') {
        begun.push(message.path);
      } else if (message.kind === 'progress') {
        terminal.progress(message.line);
      } else {
        terminal[message.kind](message.text);
      }
    });
  });
  if (reading) terminal.input.pause();
  if (status !== null) return status;
  if (!stopped) throw new Error('The command ended without an answer.');
  for (const path of begun) rmSync(path, { force: true });
  terminal.progress(null);
  await sayCancelled();
  return exitStatus.cancelled;
}
