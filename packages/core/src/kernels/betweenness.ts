import type { Adjacency } from './adjacency.ts';
import { betweennessByLanes } from './betweennessByLanes.ts';
import { betweennessByLength } from './betweennessByLength.ts';
import { betweennessBySource } from './betweennessBySource.ts';
import type { BetweennessSums } from './betweennessBySource.ts';
import { nearbyNumbers } from './nearbyNumbers.ts';
import type { NearbyNumbers } from './nearbyNumbers.ts';
import type { TieLengths } from './tieLengths.ts';

/** What pairs of other nodes depend on. Each ordered pair counts. */
export interface BetweennessTotals {
  readonly nodes: Float64Array;
  /** By entry of `outgoing.targets`; empty where ties were not asked for. */
  readonly arcs: Float64Array;
}

export interface BetweennessTotalsOptions {
  /** The range of sources, whole chunks of `betweennessChunk` for results that do not depend on it. Default: all. */
  readonly from?: number;
  readonly to?: number;
  /** Whether ties are counted beside nodes, which takes half as long again. Default true. */
  readonly ties?: boolean;
}

/**
 * Sources are added up in chunks of so many, and the chunks one after the other: whoever computes the chunks apart and
 * adds them in their order gets the same bits.
 */
export const betweennessChunk = 512;
/** Sources in one call of a kernel. */
const batch = 16;

/**
 * Betweenness of nodes and ties summed over the sources `from` … `to`−1 (in an order of the kernel's own), so that ranges
 * can be computed apart and added. With `lengths` by Dijkstra's search instead of steps.
 * O(n m); with lengths O(n m + n² log n).
 */
export function betweennessTotals(
  adjacency: Adjacency,
  lengths: TieLengths | null = null,
  options: BetweennessTotalsOptions = {},
): BetweennessTotals {
  const { from = 0, to = adjacency.order, ties = true } = options;
  const totals = emptySums(adjacency, ties);
  const chunk = lengths === null ? inSteps(adjacency, ties) : inLengths(adjacency, lengths, ties);
  for (let start = from; start < to; start += betweennessChunk) {
    chunk(start, Math.min(to, start + betweennessChunk), totals);
  }
  return totals;
}

/** Adds up the chunks of a network in their order. */
export function joinBetweenness(chunks: readonly BetweennessTotals[]): BetweennessTotals {
  const [first, ...others] = chunks;
  const totals = { nodes: first.nodes.slice(), arcs: first.arcs.slice() };
  for (const { nodes, arcs } of others) {
    addTo(totals.nodes, nodes);
    addTo(totals.arcs, arcs);
  }
  return totals;
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] += values[k];
}

function emptySums({ order, outgoing }: Adjacency, ties: boolean): BetweennessSums {
  return { nodes: new Float64Array(order), arcs: new Float64Array(ties ? outgoing.targets.length : 0) };
}

/** Adds one chunk of sources to sums. */
type AddChunk = (from: number, to: number, sums: BetweennessSums) => void;

function inLengths(adjacency: Adjacency, lengths: TieLengths, ties: boolean): AddChunk {
  const addSources = betweennessByLength(adjacency, lengths);
  return (from, to, sums) => {
    const chunk = emptySums(adjacency, ties);
    addSources(from, to, chunk);
    addTo(sums.nodes, chunk.nodes);
    addTo(sums.arcs, chunk.arcs);
  };
}

function inSteps(adjacency: Adjacency, ties: boolean): AddChunk {
  const near = nearbyNumbers(adjacency);
  const lanes = betweennessByLanes(near.graph, ties);
  const bySource = betweennessBySource(near.graph);
  return (from, to, sums) => {
    const chunk = lanes?.sums ?? emptySums(near.graph, ties);
    chunk.nodes.fill(0);
    chunk.arcs.fill(0);
    for (let start = from; start < to; start += batch) {
      const end = Math.min(to, start + batch);
      if (lanes?.add(start, end) !== true) bySource(start, end, chunk);
    }
    addRenumbered(near, adjacency, chunk, sums);
  };
}

/** Adds sums by new numbers to sums by old ones; rows kept the order within them. */
function addRenumbered(
  { graph, nodes }: NearbyNumbers,
  { outgoing }: Adjacency,
  chunk: BetweennessSums,
  sums: BetweennessSums,
): void {
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place];
    sums.nodes[node] += chunk.nodes[place];
    if (sums.arcs.length === 0) continue;
    const shift = outgoing.offsets[node] - graph.outgoing.offsets[place];
    for (let k = graph.outgoing.offsets[place]; k < graph.outgoing.offsets[place + 1]; k++) {
      sums.arcs[k + shift] += chunk.arcs[k];
    }
  }
}
