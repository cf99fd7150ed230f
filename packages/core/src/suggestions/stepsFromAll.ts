import type { Adjacency } from '../kernels/adjacency.ts';
import { breadthFirst } from '../kernels/breadthFirst.ts';
import type { Steps } from '../progress/run.ts';

/** Nodes and ties looked at between two steps. */
const workOfStep = 500_000;

/** The steps on the shortest way from every node to every other, in rows of `order`; −1 = no path. O(n (n + m)). */
export function* stepsFromAll({ order, size, outgoing }: Adjacency): Steps<Int32Array> {
  const all = new Int32Array(order * order);
  const row = new Int32Array(order);
  const queue = new Uint32Array(order);
  const many = Math.max(1, Math.floor(workOfStep / Math.max(1, order + size)));
  for (let source = 0; source < order; source++) {
    breadthFirst(outgoing, source, row, queue);
    all.set(row, source * order);
    if ((source + 1) % many === 0) yield { done: source + 1, total: order };
  }
  return all;
}
