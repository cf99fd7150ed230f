import type { Adjacency } from './adjacency.ts';

/** Sums to which searches add: by node, and by entry of `outgoing.targets`; empty where ties are not counted. */
export interface BetweennessSums {
  readonly nodes: Float64Array;
  readonly arcs: Float64Array;
}

/** Adds what the sources `from` … `to`−1, at most 16, contribute. */
export type AddSources = (from: number, to: number, sums: BetweennessSums) => void;

/**
 * Betweenness in steps, one source after the other: Brandes' accumulation without lists of predecessors. Going back from
 * the farthest node, each node collects from its successors what they carry for each path.
 *
 * Path counts are doubles: 32-bit counts overflow on a chain of 32 diamonds. The sources at even and those at odd places
 * are added up apart and then together: the order of additions of the kernel that takes 16 sources at once. O(m) each.
 *
 * @see Brandes 2001, doi:10.1080/0022250X.2001.9990249
 */
export function betweennessBySource({ order, outgoing }: Adjacency): AddSources {
  const { offsets, targets } = outgoing;
  const distances = new Int32Array(order);
  const queue = new Uint32Array(order);
  const paths = new Float64Array(order);
  /** (1 + dependence) / paths of a node, its own end and what it collects: what each path that arrives there is worth. */
  const shares = new Float64Array(order);
  const nodesApart = [new Float64Array(order), new Float64Array(order)];
  const arcsApart = [new Float64Array(targets.length), new Float64Array(targets.length)];

  /** One pass finds distances and counts paths: a node's count is complete before it is taken from the queue. */
  const search = (source: number): number => {
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
    return reached;
  };

  const collect = (reached: number, nodes: Float64Array, arcs: Float64Array): void => {
    for (let place = reached - 1; place >= 0; place--) {
      const node = queue[place];
      const next = distances[node] + 1;
      const count = paths[node];
      let sum = 0;
      for (let k = offsets[node], end = offsets[node + 1]; k < end; k++) {
        const target = targets[k];
        if (distances[target] === next) {
          sum += shares[target];
          arcs[k] += count * shares[target];
        }
      }
      shares[node] = 1 / count + sum;
      if (place > 0) nodes[node] += count * sum;
    }
  };

  return (from, to, sums) => {
    for (const values of [...nodesApart, ...arcsApart]) values.fill(0);
    for (let source = from; source < to; source++) {
      const parity = (source - from) % 2;
      collect(search(source), nodesApart[parity], arcsApart[parity]);
    }
    addBoth(sums.nodes, nodesApart);
    addBoth(sums.arcs, arcsApart);
  };
}

function addBoth(sums: Float64Array, [even, odd]: readonly Float64Array[]): void {
  for (let k = 0; k < sums.length; k++) sums[k] += even[k] + odd[k];
}
