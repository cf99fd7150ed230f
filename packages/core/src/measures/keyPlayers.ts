import type { Adjacency } from '../kernels/adjacency.ts';
import { bestSubsets } from '../kernels/bestSubsets.ts';
import { breadthFirst } from '../kernels/breadthFirst.ts';
import { pathTotals } from '../kernels/pathTotals.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';
import { closenessSums } from './withoutEach.ts';

export interface KeyPlayerOptions {
  /** Seed of the random starts, used where there are more than 50,000 sets. Default 1. */
  readonly seed?: number;
}

/** The best sets of organisations that were found. */
export interface KeyPlayers {
  /** DF of what is left without the set (`removed`), or DR of the set (`reaching`). */
  readonly value: number;
  /** Ids ascending, at most 20 sets. */
  readonly sets: readonly (readonly string[])[];
  /** How many sets reach the value; null where not all sets could be tried. */
  readonly count: number | null;
}

/** Ties of the best are listed up to this many. */
const listed = 20;

/**
 * The key players of an undirected network: the `size` organisations
 * - `removed`: without which the others are farthest apart, DF = 1 − Σ 1/d / (N(N − 1)) over the N left;
 * - `reaching`: that together reach all others fastest, DR = Σ_j 1/d(S, j) / n, members of the set count 1.
 *
 * Both from 0 to 1. Distances in steps; strengths and self-ties are ignored. All sets are tried where they are at most
 * 50,000 (the result is then proven); otherwise greedy and 20 seeded random starts, each improved by swaps. `removed`
 * searches all paths for every set tried: minutes for several hundred organisations. Null where fewer than two
 * organisations would be left.
 *
 * @throws RangeError if `size` is not a whole number above 0.
 * @see Borgatti 2006, doi:10.1007/s10588-006-7084-x
 * @example
 * keyPlayers(network, 2, 'removed')?.sets[0];
 */
export function keyPlayers(
  network: Network,
  size: number,
  kind: 'removed' | 'reaching',
  options: KeyPlayerOptions = {},
): KeyPlayers | null {
  const { seed = 1 } = options;
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`The number of key players is a whole number above 0, not ${size}.`);
  }
  const graph = network.adjacency;
  if (graph.order - size < 2) return null;
  const found = bestSubsets({
    items: graph.order,
    size,
    score: kind === 'removed' ? fragmentationWithout(graph, size) : reachOf(graph),
    source: random(seed),
    keep: listed,
  });
  return {
    value: found.score,
    sets: found.sets.map((set) => set.map((node) => network.ids[node])),
    count: found.count,
  };
}

function fragmentationWithout(graph: Adjacency, size: number): (set: readonly number[]) => number {
  const left = graph.order - size;
  return (set) =>
    1 - closenessSums(pathTotals(withoutNodes(graph, set), 'outward')).closeness / (left * (left - 1));
}

function reachOf({ order, outgoing }: Adjacency): (set: readonly number[]) => number {
  const nearness = new Float64Array(order * order);
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  for (let source = 0; source < order; source++) {
    const reached = breadthFirst(outgoing, source, distances, queue);
    nearness[source * order + source] = 1;
    for (let place = 1; place < reached; place++) {
      nearness[source * order + queue[place]] = 1 / distances[queue[place]];
    }
  }
  return (set) => {
    let sum = 0;
    for (let node = 0; node < order; node++) {
      let nearest = 0;
      for (const member of set) nearest = Math.max(nearest, nearness[member * order + node]);
      sum += nearest;
    }
    return sum / order;
  };
}

/** What one organisation reaches: the share of all within two steps (itself included), and DR of it alone. */
export interface Reach {
  readonly reach2: number;
  readonly DR: number;
}

/**
 * Reach of each organisation of an undirected network, in the order of `network.ids`: the share of all n organisations
 * within two steps, itself included, and DR = (1 + Σ_j 1/d(i, j)) / n. Both from 1/n (isolates) to 1. O(n m).
 *
 * @see Borgatti 2006, doi:10.1007/s10588-006-7084-x
 */
export function reach(network: Network): readonly Reach[] {
  const { order, outgoing } = network.adjacency;
  const { harmonicSums } = pathTotals(network.adjacency, 'outward');
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  return network.ids.map((_, node) => {
    const reached = breadthFirst(outgoing, node, distances, queue);
    let near = 0;
    while (near < reached && distances[queue[near]] <= 2) near++;
    return { reach2: near / order, DR: (1 + harmonicSums[node]) / order };
  });
}
