import { runSteps } from '@partnermap/core';
import type { Progress, Steps } from '@partnermap/core';
import type { Session } from './session.ts';

/** Work that takes longer than this many milliseconds says how far it is, and again after as many. */
const patience = 500;

/** Long work that is watched: a line of progress once it takes long, and Ctrl-C stops it. */
export interface Watch {
  /** Drives steps. Throws the signal's reason when they were stopped. */
  <Result>(steps: Steps<Result>): Promise<Result>;
  /** The same for work that drives itself. */
  run<Result>(work: (options: WorkOptions) => Promise<Result>): Promise<Result>;
}

export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

interface WatchedSession extends Pick<Session, 'language'> {
  readonly environment: Pick<Session['environment'], 'progress' | 'signal'>;
}

export function watched({ language, environment: { progress, signal } }: WatchedSession): Watch {
  const run: Watch['run'] = async (work) => {
    let last = performance.now();
    const onProgress = ({ done, total }: Progress): void => {
      if (performance.now() - last < patience) return;
      last = performance.now();
      progress(language.say('heading.computing', { percent: Math.floor((100 * done) / total) }));
    };
    try {
      return await work({ signal, onProgress });
    } finally {
      progress(null);
    }
  };
  const steps = async <Result>(given: Steps<Result>): Promise<Result> =>
    run((options) =>
      // A turn of the event loop after each step, in which Ctrl-C is heard.
      runSteps(given, { ...options, pause: () => new Promise((resolve) => setImmediate(resolve)) }),
    );
  return Object.assign(steps, { run });
}
