import { runSteps } from '@partnermap/core';
import type { Steps } from '@partnermap/core';
import type { Environment } from './environment.ts';

/** Work that takes longer than this many milliseconds says how far it is, and again after as many. */
const patience = 500;

/**
 * Drives long work: shows a line of progress once it takes long, and lets Ctrl-C stop it.
 * Throws the signal's reason when it was stopped.
 */
export async function watched<Result>(
  steps: Steps<Result>,
  { progress, signal }: Pick<Environment, 'progress' | 'signal'>,
  say: (percent: number) => string,
): Promise<Result> {
  let last = performance.now();
  try {
    return await runSteps(steps, {
      signal,
      onProgress: ({ done, total }) => {
        if (performance.now() - last < patience) return;
        last = performance.now();
        progress(say(Math.floor((100 * done) / total)));
      },
      // A turn of the event loop, in which Ctrl-C is heard.
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    });
  } finally {
    progress(null);
  }
}
