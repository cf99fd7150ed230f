/** Milliseconds of processor time. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly runs: number;
}

const mostRuns = 100;

/**
 * Runs until `budget` milliseconds are spent, at least once. What takes little of it is run for a third of the budget
 * before, so that compiled code is timed, as in a session of a few minutes. Processor time instead of time on the clock,
 * so that what else the machine does counts as little as possible; compiling and collecting garbage in other threads
 * counts as well.
 */
export function time(run: () => unknown, budget: number): Timing {
  const first = runFor(run, 0);
  if (first[0] > budget / 3) return timingOf([...first, ...runFor(run, budget - first[0])]);
  runFor(run, budget / 3, Infinity);
  return timingOf(runFor(run, budget));
}

/** The times of runs until `budget` is spent or there are `most`: one of them at least. */
function runFor(run: () => unknown, budget: number, most = mostRuns): number[] {
  const times: number[] = [];
  let spent = 0;
  do {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    spent += times[times.length - 1];
  } while (times.length < most && spent < budget);
  return times;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1],
    fastest: sorted[0],
    slowest: sorted[sorted.length - 1],
    runs: sorted.length,
  };
}
