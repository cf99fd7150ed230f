import AnalysisWorker from './analysis.worker.ts?worker';
import { client } from './client.ts';
import type { Client } from './client.ts';
import type { WorkerMessage } from './protocol.ts';

/** Starts the worker in which core runs. */
export function startWorker(): Client {
  const worker = new AnalysisWorker({ name: 'analysis' });
  return client({
    post: (message) => worker.postMessage(message),
    listen: (receive) => {
      worker.addEventListener('message', (event: MessageEvent<WorkerMessage>) => receive(event.data));
    },
  });
}
