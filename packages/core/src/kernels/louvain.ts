import type { Adjacency } from './adjacency.ts';
import { contract, renumber } from './contract.ts';
import { moveNodes, moveScratch } from './moveNodes.ts';
import type { PartitionGraph } from './moveNodes.ts';
import { splitGroups } from './splitGroups.ts';

export interface LouvainOptions {
  /** γ; above 1 favours smaller groups. */
  readonly resolution: number;
  /** Strengths instead of 1 for each tie. */
  readonly weighted: boolean;
}

/** Draws whole numbers from 0 … n−1. */
export interface IntegerSource {
  integer(n: number): number;
}

/** One run; gives the group of each node, numbered in the order of their first node. */
export type LouvainRun = (random: IntegerSource) => Uint32Array;

/**
 * Louvain's method with refinement, prepared for many runs on one undirected graph.
 *
 * A run moves single nodes, then whole groups on the contracted graph, level by level; then it starts again from the
 * groups found, single nodes first, until neither can raise modularity and every group is connected. So every result
 * is a local optimum of both moves, which plain Louvain is not. Self-ties are left out. About O(m) a run.
 *
 * @see Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008; the queue: Traag, Waltman & van Eck 2019,
 *   doi:10.1038/s41598-019-41695-z
 */
export function louvain(adjacency: Adjacency, { resolution, weighted }: LouvainOptions): LouvainRun {
  if (adjacency.directed) throw new RangeError('Louvain runs on undirected ties.');
  const base = partitionGraph(adjacency, weighted);
  const { order } = base;
  const scratch = moveScratch(order);
  const queue = new Uint32Array(order);
  const total = base.strengths.reduce((sum, strength) => sum + strength, 0);
  const penalty = total === 0 ? 0 : resolution / total;
  const epsilon = 1e-11 * base.weights.reduce((most, weight) => Math.max(most, weight), 0);

  const move = (graph: PartitionGraph, labels: Uint32Array, random: IntegerSource): boolean => {
    shuffledIndices(queue, graph.order, random);
    return moveNodes(graph, labels, queue, penalty, epsilon, scratch);
  };

  return (random) => {
    const labels = new Uint32Array(order);
    for (let node = 0; node < order; node++) labels[node] = node;
    let groups = order;
    for (;;) {
      while (move(base, labels, random)) {
        let graph = base;
        let within = labels;
        for (;;) {
          const count = renumber(within, scratch.touched);
          groups = count;
          if (within !== labels) for (let node = 0; node < order; node++) labels[node] = within[labels[node]];
          graph = contract(graph, within, count, scratch);
          within = new Uint32Array(count);
          for (let label = 0; label < count; label++) within[label] = label;
          if (!move(graph, within, random)) break;
        }
      }
      const parts = splitGroups(base, labels, queue);
      if (parts === groups) break;
      groups = parts;
    }
    renumber(labels, scratch.touched);
    return labels;
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
function shuffledIndices(queue: Uint32Array, count: number, random: IntegerSource): void {
  for (let index = 0; index < count; index++) {
    const other = random.integer(index + 1);
    queue[index] = queue[other];
    queue[other] = index;
  }
}
