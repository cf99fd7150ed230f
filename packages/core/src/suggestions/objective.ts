import { addedTies } from '../kernels/addedTies.ts';
import { closenessUnit } from '../kernels/closenessUnit.ts';
import type { AddedTies } from '../kernels/addedTies.ts';
import type { Adjacency } from '../kernels/adjacency.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';

/** A network to which ties are added, and what a sum of 1/d over pairs is worth in it. */
export interface ReachNetwork {
  readonly ties: AddedTies;
  readonly worth: number;
  /** Only pairs of nodes with a marked one count; null = all. */
  readonly marked: Uint8Array | null;
}

/** What ties add to reach, with and without the facilitator. Benefit of one pair and value of a portfolio. */
export interface Objective {
  /** λ as it is used: 0 where there is no facilitator, or fewer than two organisations besides. */
  readonly lambda: number;
  readonly whole: AddedTies;
  /** The network without the facilitators; null where there is none, or fewer than two organisations are left. */
  readonly bare: AddedTies | null;
  /** Gain in global efficiency by one more tie, with and without the facilitators. */
  efficiency(u: number, v: number): number;
  efficiencyWithout(u: number, v: number): number | null;
  /** A sum of `closenessUnit`/d over pairs as global efficiency, in the network and without the facilitators. */
  efficiencyOf(closeness: number): number;
  efficiencyOfBare(closeness: number): number;
  /** (1 − λ) dE/E + λ dE'/E' by one more tie, E and E' as they were at the start; 0 where a denominator is 0. */
  gain(u: number, v: number): number;
  /** The two networks, and what a sum of 1/d over pairs is worth in each; 0 where λ or an empty network makes it so. */
  readonly networks: readonly ReachNetwork[];
  add(u: number, v: number): void;
  reset(): void;
}

/**
 * The objective (1 − λ) dE(G)/E(G) + λ dE(G−F)/E(G−F) of a network without directions; F are the facilitators.
 * Steps, or distances 1/strength with `weighted` (a new tie has strength 1). O(n m) to prepare, O(n²) memory.
 */
export function objectiveOf(
  graph: Adjacency,
  facilitators: readonly number[],
  options: { readonly lambda?: number; readonly weighted?: boolean } = {},
): Objective {
  const { lambda: wanted = 0.5, weighted = false } = options;
  if (!(wanted >= 0 && wanted <= 1)) throw new RangeError(`λ is from 0 to 1, not ${wanted}.`);
  const others = graph.order - facilitators.length;
  const hasBare = facilitators.length > 0 && others > 1;
  const lambda = hasBare ? wanted : 0;
  const whole = addedTies(graph, weighted);
  const bare = hasBare ? addedTies(withoutNodes(graph, facilitators), weighted) : null;
  const total = whole.total();
  const bareTotal = bare?.total() ?? 0;
  const perPair = worthOfPair(graph.order);
  const perBarePair = worthOfPair(others);
  return {
    lambda,
    whole,
    bare,
    efficiencyOf: (closeness) => closeness * perPair,
    efficiencyOfBare: (closeness) => closeness * perBarePair,
    efficiency: (u, v) => whole.gain(u, v) * perPair,
    efficiencyWithout: (u, v) => (bare === null ? null : bare.gain(u, v) * perBarePair),
    gain: (u, v) => {
      const first = total === 0 || lambda === 1 ? 0 : ((1 - lambda) * whole.gain(u, v)) / total;
      if (bare === null || bareTotal === 0 || lambda === 0) return first;
      return first + (lambda * bare.gain(u, v)) / bareTotal;
    },
    networks: [
      { ties: whole, worth: total === 0 ? 0 : ((1 - lambda) * closenessUnit) / total, marked: null },
      ...(bare === null
        ? []
        : [{ ties: bare, worth: bareTotal === 0 ? 0 : (lambda * closenessUnit) / bareTotal, marked: null }]),
    ],
    add: (u, v) => {
      whole.add(u, v);
      bare?.add(u, v);
    },
    reset: () => {
      whole.reset();
      bare?.reset();
    },
  };
}

/** What `closenessUnit` between one pair adds to global efficiency; without any pair nothing can be added. */
const worthOfPair = (order: number): number =>
  order < 2 ? 0 : 1 / (closenessUnit * ((order * (order - 1)) / 2));
