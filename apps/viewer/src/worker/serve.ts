import { runSteps } from '@partnermap/core';
import type { AnyCall, CallContext } from './callContext.ts';
import type { Workspace } from './workspace.ts';
import { outside } from './protocol.ts';
import type { CallMessage, Channel, PageMessage, WorkerMessage } from './protocol.ts';

const longestStretch = 24;

/** Progress is told no more often than it can be seen: each time costs the page a drawing. */
const betweenTellings = 100;

/**
 * Answers calls, one message each, until the page goes away. Calls of a generation are answered one after the other, so
 * that the first answers are not held up by the long ones and each finds what those before it computed.
 */
export function serve(
  channel: Channel<WorkerMessage, PageMessage>,
  calls: ReadonlyMap<string, AnyCall>,
  workspace: Workspace,
): void {
  const running = new Map<number, { readonly generation: number; readonly abort: AbortController }>();
  let queue = Promise.resolve();

  channel.listen((message) => {
    if (message.type === 'cancel') {
      running.get(message.id)?.abort.abort();
      return;
    }
    for (const { generation, abort } of running.values()) {
      if (generation !== outside && generation < message.generation) abort.abort();
    }
    const abort = new AbortController();
    running.set(message.id, { generation: message.generation, abort });
    if (message.generation === outside) void answer(message, abort.signal);
    else queue = queue.then(() => answer(message, abort.signal));
  });

  async function answer({ id, generation, call, args }: CallMessage, signal: AbortSignal): Promise<void> {
    let told = Number.NEGATIVE_INFINITY;
    const progress: CallContext['progress'] = ({ done, total }) => {
      if (performance.now() - told < betweenTellings) return;
      told = performance.now();
      channel.post({ type: 'progress', id, generation, done, total });
    };
    const run: CallContext['run'] = (steps) =>
      runSteps(steps, { signal, onProgress: progress, pause: breathing() });
    try {
      signal.throwIfAborted();
      const known = calls.get(call);
      if (known === undefined) throw new RangeError(`There is no call "${call}".`);
      const result: unknown = await known(args as never, { workspace, signal, progress, run });
      channel.post(
        signal.aborted ? { type: 'cancelled', id, generation } : { type: 'result', id, generation, result },
      );
    } catch (error) {
      if (signal.aborted) channel.post({ type: 'cancelled', id, generation });
      else channel.post({ type: 'failed', id, generation, message: messageOf(error) });
    } finally {
      running.delete(id);
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A pause that lets messages in, but only when some time has passed since the last one. */
function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longestStretch) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    last = performance.now();
  };
}
