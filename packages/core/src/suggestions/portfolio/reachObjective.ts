import type { Objective } from '../objective.ts';
import { countingBoundOf, excessBoundOf, oneTieBoundOf } from './bounds.ts';
import type { PortfolioObjective } from './portfolioObjective.ts';

/** Reach, with and without the facilitator, as what a portfolio is chosen for. Bounds are proven in steps only. */
export function reachObjective(objective: Objective, order: number, weighted: boolean): PortfolioObjective {
  const { networks } = objective;
  return {
    gain: (u, v) => objective.gain(u, v),
    add: (u, v) => objective.add(u, v),
    reset: () => objective.reset(),
    bounded: !weighted,
    further: (pairs, limits) => ({
      excess: excessBoundOf(networks, pairs, order, limits),
      counted: countingBoundOf(networks, pairs, order, limits),
    }),
    *bounds(pairs, limits, chosen) {
      objective.reset();
      return [
        { name: 'counting', value: countingBoundOf(networks, pairs, order, limits) },
        { name: 'one-tie-paths', value: yield* oneTieBoundOf(networks, pairs, order, limits, chosen) },
      ];
    },
  };
}
