import { runSteps } from '@partnermap/core';
import type { Steps } from '@partnermap/core';
import type { Session } from './session.ts';

/** Work that takes longer than this many milliseconds says how far it is, and again after as many. */
const patience = 500;

/** Drives long work. Throws the signal's reason when it was stopped. */
export type Watch = <Result>(steps: Steps<Result>) => Promise<Result>;

/** Long work shows a line of progress once it takes long, and Ctrl-C stops it between two steps. */
export function watched({ language, environment: { progress, signal } }: WatchedSession): Watch {
  return async (steps) => {
    let last = performance.now();
    try {
      return await runSteps(steps, {
        signal,
        onProgress: ({ done, total }) => {
          if (performance.now() - last < patience) return;
          last = performance.now();
          progress(language.say('heading.computing', { percent: Math.floor((100 * done) / total) }));
        },
        // A turn of the event loop, in which Ctrl-C is heard.
        pause: () => new Promise((resolve) => setImmediate(resolve)),
      });
    } finally {
      progress(null);
    }
  };
}

interface WatchedSession extends Pick<Session, 'language'> {
  readonly environment: Pick<Session['environment'], 'progress' | 'signal'>;
}
