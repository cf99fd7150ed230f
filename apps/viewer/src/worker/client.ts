import type { Calls } from './calls.ts';
import { outside } from './protocol.ts';
import type { CallName, Channel, PageMessage, WorkerMessage } from './protocol.ts';

/** What became of a call: `dropped` when it was cancelled, or its answer came after a newer generation began. */
export type Outcome<Result> =
  | { readonly status: 'result'; readonly result: Result }
  | { readonly status: 'dropped' }
  | { readonly status: 'failed'; readonly message: string };

export interface CallOptions {
  /** Whether the call belongs to no generation, because it does not depend on the page's state. Default false. */
  readonly outside?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** The page's side of the worker. */
export interface Client {
  /** Begins a new generation: everything that was asked before is dropped. */
  readonly nextGeneration: () => void;
  /** Asks; never rejects. */
  readonly call: <Name extends CallName>(
    name: Name,
    args: Calls[Name]['args'],
    options?: CallOptions,
  ) => Promise<Outcome<Calls[Name]['result']>>;
}

interface Waiting {
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly onProgress: CallOptions['onProgress'];
}

export function client(channel: Channel<PageMessage, WorkerMessage>): Client {
  let current = outside + 1;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  const isOld = (generation: number): boolean => generation !== outside && generation < current;

  channel.listen((message) => {
    const asked = waiting.get(message.id);
    if (asked === undefined) return;
    if (message.type === 'progress') {
      if (!isOld(message.generation)) asked.onProgress?.(message);
      return;
    }
    waiting.delete(message.id);
    if (isOld(message.generation)) asked.settle({ status: 'dropped' });
    else if (message.type === 'result') asked.settle({ status: 'result', result: message.result });
    else if (message.type === 'failed') asked.settle({ status: 'failed', message: message.message });
    else asked.settle({ status: 'dropped' });
  });

  return {
    nextGeneration: () => {
      current += 1;
    },
    call: (call, args, { signal, onProgress, outside: alone = false } = {}) =>
      new Promise((resolve) => {
        const id = ++lastId;
        waiting.set(id, { settle: resolve as Waiting['settle'], onProgress });
        channel.post({ type: 'call', id, generation: alone ? outside : current, call, args });
        signal?.addEventListener('abort', () => channel.post({ type: 'cancel', id }), { once: true });
      }),
  };
}
