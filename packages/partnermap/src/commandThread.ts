import { parentPort, workerData } from 'node:worker_threads';
import { run } from './command/run.ts';
import { begunFiles } from './data/writePath.ts';
import type { FromThread } from './thread/messages.ts';

const tell = (message: FromThread): void => parentPort?.postMessage(message, []);

async function* standardInput(): AsyncGenerator<Uint8Array> {
  tell({ kind: 'input' });
  yield* process.stdin as AsyncIterable<Uint8Array>;
}

begunFiles.subscribe((path) => tell({ kind: 'begun', path: String(path) }));

const stop = new AbortController();
parentPort?.once('message', () => stop.abort());

const status = await run((workerData as { readonly argv: readonly string[] }).argv, {
  standardInput: standardInput(),
  print: (text) => tell({ kind: 'print', text }),
  warn: (text) => tell({ kind: 'warn', text }),
  progress: (line) => tell({ kind: 'progress', line }),
  signal: stop.signal,
});
tell({ kind: 'end', status });
