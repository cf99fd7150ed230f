import type { Adjacency } from '../kernels/adjacency.ts';
import { weakComponents } from '../kernels/components.ts';
import { withoutNodes } from '../kernels/withoutNodes.ts';

/** The component of every node, and the number of nodes in each. */
export function componentsBySize(graph: Adjacency): {
  readonly labels: Uint32Array;
  readonly sizes: readonly number[];
} {
  const { labels, count } = weakComponents(graph);
  const sizes = Array.from({ length: count }, () => 0);
  for (const label of labels) sizes[label]++;
  return { labels, sizes };
}

/**
 * The parts of a node's component that lose contact with the rest without it, the largest first, nodes ascending; none
 * where it does not fall apart. The rest is the largest part; where several are largest, no part is the rest.
 */
export function partsWithout(graph: Adjacency, node: number): readonly (readonly number[])[] {
  const { offsets, targets } = graph.outgoing;
  const { labels } = weakComponents(withoutNodes(graph, [node]));
  const touched = new Set(
    Array.from(targets.subarray(offsets[node], offsets[node + 1]), (neighbour) => labels[neighbour]),
  );
  if (touched.size < 2) return [];
  const parts = new Map<number, number[]>([...touched].map((label) => [label, []]));
  labels.forEach((label, other) => parts.get(label)?.push(other));
  const ordered = [...parts.values()].toSorted((a, b) => b.length - a.length || a[0] - b[0]);
  return ordered[0].length > ordered[1].length ? ordered.slice(1) : ordered;
}
