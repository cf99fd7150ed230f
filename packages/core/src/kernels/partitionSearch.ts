import type { Adjacency } from './adjacency.ts';
import { moveNodes, moveScratch } from './moveNodes.ts';
import type { MoveScratch, PartitionGraph } from './moveNodes.ts';

export interface PartitionSearchOptions {
  /** γ; above 1 favours smaller groups. */
  readonly resolution: number;
  /** Strengths instead of 1 for each tie. */
  readonly weighted: boolean;
}

/** Draws whole numbers from 0 … n−1, and numbers in [0, 1). */
export interface RandomSource {
  integer(n: number): number;
  next(): number;
}

/** One run; gives the group of each node, numbered in the order of their first node. */
export type PartitionRun = (random: RandomSource) => Uint32Array;

/** What all runs on one graph share, whichever method makes them. */
export interface PartitionSearch {
  readonly base: PartitionGraph;
  readonly scratch: MoveScratch;
  /** One place a node. */
  readonly queue: Uint32Array;
  /** γ / sum of all strengths: joining groups of strengths a and b costs penalty · a · b. */
  readonly penalty: number;
  /** A gain counts only above it, so that rounding cannot move nodes in circles. */
  readonly epsilon: number;
  /** Of a tie; 0 without ties. */
  readonly meanWeight: number;
  /** Moves single nodes, asked in a random order, until none can raise modularity; gives whether any moved. */
  readonly move: (graph: PartitionGraph, labels: Uint32Array, random: RandomSource) => boolean;
}

/** Prepares the search for groups on an undirected graph. Self-ties are left out. */
export function partitionSearch(
  adjacency: Adjacency,
  { resolution, weighted }: PartitionSearchOptions,
): PartitionSearch {
  if (adjacency.directed) throw new RangeError('Groups are searched on undirected ties.');
  const base = partitionGraph(adjacency, weighted);
  const scratch = moveScratch(base.order);
  const queue = new Uint32Array(base.order);
  const total = base.strengths.reduce((sum, strength) => sum + strength, 0);
  const penalty = total === 0 ? 0 : resolution / total;
  const epsilon = 1e-11 * base.weights.reduce((most, weight) => Math.max(most, weight), 0);
  return {
    base,
    scratch,
    queue,
    penalty,
    epsilon,
    meanWeight: total === 0 ? 0 : total / base.weights.length,
    move: (graph, labels, random) => {
      shuffledIndices(queue, graph.order, random);
      return moveNodes(graph, labels, queue, penalty, epsilon, scratch);
    },
  };
}

function partitionGraph({ order, outgoing }: Adjacency, weighted: boolean): PartitionGraph {
  const { offsets, targets } = outgoing;
  const weights = weighted ? outgoing.strengths : new Float64Array(targets.length).fill(1);
  const strengths = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    for (let k = offsets[node]; k < offsets[node + 1]; k++) strengths[node] += weights[k];
  }
  return { order, offsets, targets, weights, strengths };
}

/** Fills the first `count` places with 0 … count−1, every order equally likely. */
export function shuffledIndices(queue: Uint32Array, count: number, random: RandomSource): void {
  for (let index = 0; index < count; index++) {
    const other = random.integer(index + 1);
    queue[index] = queue[other];
    queue[other] = index;
  }
}
