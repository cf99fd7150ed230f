import { addedTies } from '../../kernels/addedTies.ts';
import { closenessUnit } from '../../kernels/closenessUnit.ts';
import type { Adjacency } from '../../kernels/adjacency.ts';
import type { ReachNetwork } from '../objective.ts';
import { countingBoundOf, excessBoundOf, oneTieBoundOf } from './bounds.ts';
import { isolateBound } from './isolateBound.ts';
import type { PortfolioObjective } from './portfolioObjective.ts';

/**
 * Reach of isolates: Σ 1/d over the pairs of organisations of which at least one had no tie, as a share of the number of
 * those pairs; from 0 (as it is) to 1 (all tied to everybody). 0 without isolates. Bounds are proven in steps only.
 *
 * @param isolates Nodes without a tie.
 */
export function isolateObjective(
  graph: Adjacency,
  isolates: readonly number[],
  weighted: boolean,
): PortfolioObjective {
  const { order } = graph;
  const marked = new Uint8Array(order);
  for (const node of isolates) marked[node] = 1;
  const ties = addedTies(graph, weighted, marked);
  const count = isolates.length;
  const pairsOfIsolates = count * (order - count) + (count * (count - 1)) / 2;
  const worth = pairsOfIsolates === 0 ? 0 : 1 / pairsOfIsolates;
  const networks: readonly ReachNetwork[] = [{ ties, worth, marked }];
  return {
    gain: (u, v) => (ties.gain(u, v) * worth) / closenessUnit,
    add: (u, v) => ties.add(u, v),
    reset: () => ties.reset(),
    bounded: !weighted,
    further: (pairs, limits) => ({
      excess: excessBoundOf(networks, pairs, order, limits),
      counted: countingBoundOf(networks, pairs, order, limits),
    }),
    *bounds(pairs, limits, chosen) {
      ties.reset();
      return [
        { name: 'counting', value: worth * isolateBound(order, ties.distances, pairs, marked, limits) },
        { name: 'one-tie-paths', value: yield* oneTieBoundOf(networks, pairs, order, limits, chosen) },
      ];
    },
  };
}
