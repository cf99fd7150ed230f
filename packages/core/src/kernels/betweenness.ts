import type { Adjacency } from './adjacency.ts';
import { shortestPaths } from './shortestPaths.ts';
import type { TieLengths } from './tieLengths.ts';

/** What pairs of other nodes depend on: every node, and every entry of `outgoing.targets`. Each ordered pair counts. */
export interface BetweennessTotals {
  readonly nodes: Float64Array;
  readonly arcs: Float64Array;
}

/**
 * Betweenness of nodes and ties summed over the sources `from` … `to`−1, so that ranges can be computed apart and
 * added. Brandes' accumulation without lists of predecessors: going back from the farthest node, each node collects
 * from its successors what they carry for each path (Brandes 2001, doi:10.1080/0022250X.2001.9990249).
 * Path counts are doubles: 32-bit counts overflow on a chain of 32 diamonds. O(n m); with lengths O(n m + n² log n).
 */
export function betweennessTotals(
  adjacency: Adjacency,
  lengths: TieLengths | null = null,
  from = 0,
  to = adjacency.order,
): BetweennessTotals {
  return lengths === null ? stepTotals(adjacency, from, to) : lengthTotals(adjacency, lengths, from, to);
}

function stepTotals({ order, outgoing }: Adjacency, from: number, to: number): BetweennessTotals {
  const { offsets, targets } = outgoing;
  const nodes = new Float64Array(order);
  const arcs = new Float64Array(targets.length);
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  const paths = new Float64Array(order);
  /** (1 + dependence) / paths of a node: what each path that arrives there is worth. */
  const shares = new Float64Array(order);
  for (let source = from; source < to; source++) {
    // One pass finds distances and counts paths: a node's count is complete before it is taken from the queue.
    distances.fill(-1);
    distances[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const node = queue[head];
      const next = distances[node] + 1;
      const count = paths[node];
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const target = targets[k];
        const distance = distances[target];
        if (distance === -1) {
          distances[target] = next;
          paths[target] = count;
          queue[reached++] = target;
        } else if (distance === next) {
          paths[target] += count;
        }
      }
    }
    for (let place = reached - 1; place >= 0; place--) {
      const node = queue[place];
      const next = distances[node] + 1;
      const count = paths[node];
      let dependence = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const target = targets[k];
        if (distances[target] === next) {
          const carried = count * shares[target];
          arcs[k] += carried;
          dependence += carried;
        }
      }
      shares[node] = (1 + dependence) / count;
      if (place > 0) nodes[node] += dependence;
    }
  }
  return { nodes, arcs };
}

function lengthTotals(
  { order, outgoing }: Adjacency,
  { outgoing: lengths, tolerance }: TieLengths,
  from: number,
  to: number,
): BetweennessTotals {
  const { offsets, targets } = outgoing;
  const nodes = new Float64Array(order);
  const arcs = new Float64Array(targets.length);
  const search = shortestPaths(outgoing, lengths, order);
  const { distances, settled } = search;
  const paths = new Float64Array(order);
  const shares = new Float64Array(order);
  /** 1 for an arc on a shortest path of the present source, decided once and used in both directions. */
  const onPath = new Uint8Array(targets.length);
  for (let source = from; source < to; source++) {
    const reached = search.run(source);
    paths.fill(0);
    paths[source] = 1;
    for (let head = 0; head < reached; head++) {
      const node = settled[head];
      const distance = distances[node];
      const count = paths[node];
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const target = targets[k];
        const there = distances[target];
        const longer = distance + lengths[k] - there;
        const shortest = longer <= tolerance * there && distance < there;
        onPath[k] = shortest ? 1 : 0;
        if (shortest) paths[target] += count;
      }
    }
    for (let place = reached - 1; place >= 0; place--) {
      const node = settled[place];
      const count = paths[node];
      let dependence = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        if (onPath[k] === 0) continue;
        const carried = count * shares[targets[k]];
        arcs[k] += carried;
        dependence += carried;
      }
      shares[node] = (1 + dependence) / count;
      if (place > 0) nodes[node] += dependence;
    }
  }
  return { nodes, arcs };
}
