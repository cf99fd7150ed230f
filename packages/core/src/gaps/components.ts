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

/** What a node's component falls into without it. Nodes ascend; parts stand by size, the largest first. */
export interface Parts {
  readonly parts: readonly (readonly number[])[];
  /** The parts that lose contact with the rest: all but the largest; all, where several are largest; none where one. */
  readonly apart: readonly (readonly number[])[];
}

/** O(n + m). */
export function partsWithout(graph: Adjacency, node: number): Parts {
  const { offsets, targets } = graph.outgoing;
  const { labels } = weakComponents(withoutNodes(graph, [node]));
  const touched = new Set(
    Array.from(targets.subarray(offsets[node], offsets[node + 1]), (neighbour) => labels[neighbour]),
  );
  const members = new Map<number, number[]>([...touched].map((label) => [label, []]));
  labels.forEach((label, other) => members.get(label)?.push(other));
  const parts = [...members.values()].toSorted((a, b) => b.length - a.length || a[0] - b[0]);
  if (parts.length < 2) return { parts, apart: [] };
  return { parts, apart: parts[0].length > parts[1].length ? parts.slice(1) : parts };
}
