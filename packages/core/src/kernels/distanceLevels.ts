import type { Adjacency } from './adjacency.ts';
import { breadthFirst } from './breadthFirst.ts';

/** All distances in steps, and for every node the others sorted by their distance from it. */
export interface DistanceLevels {
  readonly order: number;
  /** The greatest distance between two nodes that reach each other. */
  readonly longest: number;
  /** Stands for "no path"; more than any path that one new tie can make. */
  readonly unreachable: number;
  /** `order` rows of `order`. */
  readonly distances: Uint16Array;
  /** Row of a node: all nodes, nearest first, itself at the start and the unreachable at the end. */
  readonly sequences: Uint16Array;
  /**
   * Row of a node, `longest` + 2 entries: where each distance begins in its sequence; the last is the number of nodes
   * that it reaches.
   */
  readonly starts: Uint16Array;
}

/** Above this many nodes the tables would take more than a gigabyte. */
export const largestWithLevels = 16_000;

/** Searches from every node. O(n m), n² space. */
export function distanceLevels({ order, outgoing }: Adjacency): DistanceLevels {
  const distances = new Uint16Array(order * order);
  const sequences = new Uint16Array(order * order);
  const reached = new Uint16Array(order);
  const steps = new Int32Array(order);
  const queue = new Uint32Array(order);
  let longest = 0;
  for (let source = 0; source < order; source++) {
    const row = source * order;
    const count = breadthFirst(outgoing, source, steps, queue);
    reached[source] = count;
    sequences.set(queue.subarray(0, count), row);
    longest = Math.max(longest, steps[queue[count - 1]]);
    let last = row + count;
    for (let node = 0; node < order; node++) {
      distances[row + node] = steps[node];
      if (steps[node] === -1) sequences[last++] = node;
    }
  }
  const unreachable = 2 * longest + 2;
  const width = longest + 2;
  const starts = new Uint16Array(order * width);
  for (let source = 0; source < order; source++) {
    const row = source * order;
    const first = source * width;
    for (let place = 0; place < reached[source]; place++) {
      const distance = distances[row + sequences[row + place]];
      // Overwritten by every node of the next distances: what stays is the number of nodes nearer than each.
      for (let level = distance + 1; level < width && starts[first + level] <= place; level++) {
        starts[first + level] = place + 1;
      }
    }
    for (let place = reached[source]; place < order; place++)
      distances[row + sequences[row + place]] = unreachable;
  }
  return { order, longest, unreachable, distances, sequences, starts };
}
