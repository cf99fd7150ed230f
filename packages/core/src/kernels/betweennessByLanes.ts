import type { Adjacency } from './adjacency.ts';
import { betweennessModule } from './betweennessModule.ts';
import type { BetweennessSums } from './betweennessBySource.ts';
import { kernelExports } from './webAssembly.ts';

/** What assembly/betweenness.ts exports; places in its memory are counted in bytes. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  prepare(nodes: number, arcs: number, directed: boolean, countArcs: boolean): void;
  outOffsetsAt(): number;
  outTargetsAt(): number;
  inOffsetsAt(): number;
  inTargetsAt(): number;
  nodeTotalsAt(): number;
  arcTotalsAt(): number;
  addSources(from: number, to: number): number;
}

/** Betweenness in steps by WebAssembly, 16 sources at once. */
export interface BetweennessByLanes {
  /** Stand in the memory of the module; may be read, emptied and added to. */
  readonly sums: BetweennessSums;
  /**
   * Adds what the sources `from` … `to`−1, at most 16, contribute; false, and nothing added, where numbers of paths
   * exceed 2^53 or distances 250 steps.
   */
  add(from: number, to: number): boolean;
}

/**
 * The kernel for a graph, to the last bit equal to `betweennessBySource`; null where it cannot run. Calls are short on
 * purpose: an engine replaces its first, slow translation of a function only between two calls.
 */
export function betweennessByLanes(graph: Adjacency, withArcs: boolean): BetweennessByLanes | null {
  const kernel = kernelExports(betweennessModule) as Exports | null;
  if (kernel === null) return null;
  const { order, directed, outgoing, incoming } = graph;
  const arcs = outgoing.targets.length;
  kernel.prepare(order, arcs, directed, withArcs);
  const { buffer } = kernel.memory;
  new Uint32Array(buffer, kernel.outOffsetsAt(), order + 1).set(outgoing.offsets);
  new Uint32Array(buffer, kernel.outTargetsAt(), arcs).set(outgoing.targets);
  if (directed) {
    new Uint32Array(buffer, kernel.inOffsetsAt(), order + 1).set(incoming.offsets);
    new Uint32Array(buffer, kernel.inTargetsAt(), arcs).set(incoming.targets);
  }
  return {
    sums: {
      nodes: new Float64Array(buffer, kernel.nodeTotalsAt(), order),
      arcs: new Float64Array(buffer, kernel.arcTotalsAt(), withArcs ? arcs : 0),
    },
    add: (from, to) => kernel.addSources(from, to) === 1,
  };
}
