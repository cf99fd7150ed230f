import type { Adjacency } from './adjacency.ts';
import { betweennessModule } from './betweennessModule.ts';
import type { BetweennessSums } from './betweennessBySource.ts';

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

/** The part of WebAssembly that is used: every engine has it, but the language's own library does not list it. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
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

let compiled: object | null | undefined;

/** Compiled once; null where a page forbids WebAssembly or the engine lacks its vectors: the plain kernel does it then. */
function module({ Module }: Engine): object | null {
  if (compiled !== undefined) return compiled;
  try {
    compiled = new Module(Uint8Array.from(atob(betweennessModule), (character) => character.charCodeAt(0)));
  } catch {
    compiled = null;
  }
  return compiled;
}

/**
 * The kernel for a graph, to the last bit equal to `betweennessBySource`; null where it cannot run. Calls are short on
 * purpose: an engine replaces its first, slow translation of a function only between two calls.
 */
export function betweennessByLanes(graph: Adjacency, withArcs: boolean): BetweennessByLanes | null {
  const { WebAssembly: engine } = globalThis as unknown as { readonly WebAssembly?: Engine };
  const found = engine === undefined ? null : module(engine);
  if (engine === undefined || found === null) return null;
  const { order, directed, outgoing, incoming } = graph;
  const kernel = new engine.Instance(found).exports as Exports;
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
      arcs: withArcs ? new Float64Array(buffer, kernel.arcTotalsAt(), arcs) : null,
    },
    add: (from, to) => kernel.addSources(from, to) === 1,
  };
}
