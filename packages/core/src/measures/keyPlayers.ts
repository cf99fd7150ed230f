import type { Adjacency } from '../kernels/adjacency.ts';
import { bestSubsets } from '../kernels/bestSubsets.ts';
import { breadthFirst } from '../kernels/breadthFirst.ts';
import { closenessUnit } from '../kernels/closenessUnit.ts';
import { lossWithoutEach } from '../kernels/lossWithoutEach.ts';
import { pathTotals } from '../kernels/pathTotals.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';
import type { Network } from '../network/network.ts';
import { random } from '../statistics/random.ts';

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
 * 50,000 (the result is then proven); otherwise greedy and 20 seeded random starts, each improved by swaps. Null where
 * none would be left to reach, or fewer than two to be apart. `removed` takes O(n m) in practice for all sets that differ in one
 * organisation: pairs among 250 take seconds.
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
  if (graph.order - size < (kind === 'removed' ? 2 : 1)) return null;
  const found = bestSubsets({
    items: graph.order,
    size,
    scores: kind === 'removed' ? fragmentationWithout(graph, size) : reachOf(graph),
    source: random(seed),
    keep: listed,
  });
  return {
    value: found.score,
    sets: found.sets.map((set) => set.map((node) => network.ids[node])),
    count: found.count,
  };
}

/** DF without a set and each organisation: one search for all that could be added to the set. */
function fragmentationWithout(graph: Adjacency, size: number): (set: readonly number[]) => Float64Array {
  const { offsets } = graph.outgoing;
  const left = graph.order - size;
  const unit = closenessUnit * left * (left - 1);
  const without = (set: readonly number[]): Float64Array =>
    lossWithoutEach(withoutNodes(graph, set)).after.map((closeness) => 1 - closeness / unit);
  const withoutNone = without([]);
  return (set) => {
    // Taking out isolates changes nothing for the others.
    const tied = set.filter((node) => offsets[node + 1] > offsets[node]);
    return tied.length === 0 ? withoutNone : without(tied);
  };
}

/** DR of a set with each organisation added. */
function reachOf({ order, outgoing }: Adjacency): (set: readonly number[]) => Float64Array {
  const nearness = new Float64Array(order * order);
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  for (let source = 0; source < order; source++) {
    const reached = breadthFirst(outgoing, source, distances, queue);
    nearness[source * order + source] = closenessUnit;
    for (let place = 1; place < reached; place++) {
      nearness[source * order + queue[place]] = closenessUnit / distances[queue[place]];
    }
  }
  const ofSet = new Float64Array(order);
  return (set) => {
    ofSet.fill(0);
    for (const member of set) {
      for (let node = 0; node < order; node++) {
        const near = nearness[member * order + node];
        if (near > ofSet[node]) ofSet[node] = near;
      }
    }
    const sums = new Float64Array(order);
    for (let member = 0; member < order; member++) {
      const row = member * order;
      let sum = 0;
      for (let node = 0; node < order; node++) {
        const near = nearness[row + node];
        sum += near > ofSet[node] ? near : ofSet[node];
      }
      sums[member] = sum / (closenessUnit * order);
    }
    return sums;
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
