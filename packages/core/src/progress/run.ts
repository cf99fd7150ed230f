/** How far long work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Long work: yields after each of its steps and returns its result; whoever drives it may stop between two steps. */
export type Steps<Result> = Generator<Progress, Result, void>;

export interface RunOptions {
  /** Stops the work before its next step. Default: it cannot be stopped. */
  readonly signal?: AbortSignal;
  /** Told of every step. */
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Awaited after every step, so that a page can draw and a worker can hear that it is cancelled; the platform decides
   * how long and how often (a resolved promise costs next to nothing). Default: no pause.
   */
  readonly pause?: (progress: Progress) => Promise<void>;
}

/**
 * Drives long work to its end, reports its progress and stops it when asked.
 *
 * @throws what `signal.reason` holds (an AbortError by default) once the signal is aborted; whatever the work throws.
 * @example
 * const groups = await runSteps(groupSteps(network), { signal, onProgress: ({ done, total }) => draw(done / total) });
 */
export async function runSteps<Result>(steps: Steps<Result>, options: RunOptions = {}): Promise<Result> {
  const { signal, onProgress, pause } = options;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = steps.next();
      if (step.done === true) return step.value;
      onProgress?.(step.value);
      await pause?.(step.value);
    }
  } finally {
    // Lets the work run its own clean-up when it was stopped; after its end this does nothing.
    steps.return(undefined as never);
  }
}

/**
 * The result of long work without pauses, for those who can wait.
 *
 * @example
 * completeSteps(groupSteps(network)).groups;
 */
export function completeSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
