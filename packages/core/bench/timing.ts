/** Milliseconds of processor time. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  readonly runs: number;
}

const mostRuns = 100;

/**
 * Runs until `budget` milliseconds are spent, at least once. Processor time instead of time on the clock, so that what
 * else the machine does counts as little as possible; compiling and collecting garbage in other threads counts as well.
 */
export function time(run: () => unknown, budget: number): Timing {
  const times: number[] = [];
  for (let spent = 0; times.length < mostRuns && (times.length === 0 || spent < budget);) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    spent += times[times.length - 1];
  }
  return timingOf(times);
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
